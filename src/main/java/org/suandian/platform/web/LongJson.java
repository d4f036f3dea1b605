package org.suandian.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On the body of a resource's method: a JSON body may be longer than elsewhere. For readers that hold only a bounded part of it in
 * memory, however long it is.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface LongJson {

    /** The longest body in MiB; a longer one is refused (413). */
    int mebibytes();
}
