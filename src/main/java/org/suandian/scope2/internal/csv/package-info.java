/** The records of a run with the emissions of each, as CSV of any length in constant memory. */
@NullMarked
package org.suandian.scope2.internal.csv;

import org.jspecify.annotations.NullMarked;
