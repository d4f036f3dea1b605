package org.suandian.platform.web.json;

import org.suandian.platform.web.Malformed;

/** Reads the text of a scalar value. */
@FunctionalInterface
interface ScalarParser<T> {
    T parse(String text) throws Malformed;
}
