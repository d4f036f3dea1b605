/**
 * The JSON of a placement problem: records in its shape, and the way from them to the user's terms and back. Used where requests are
 * read and where plans are stored.
 */
@NullMarked
package org.suandian.placement.internal.json;

import org.jspecify.annotations.NullMarked;
