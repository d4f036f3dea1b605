/** From the bytes of a request to records of text, as CSV, JSON, or JSON a line. Knows nothing of what the texts mean. */
@NullMarked
package org.suandian.scope2.internal.activity.reading;

import org.jspecify.annotations.NullMarked;
