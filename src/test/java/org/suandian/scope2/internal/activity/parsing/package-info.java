/** Tests of what is made of the texts of a record. */
@NullMarked
package org.suandian.scope2.internal.activity.parsing;

import org.jspecify.annotations.NullMarked;
