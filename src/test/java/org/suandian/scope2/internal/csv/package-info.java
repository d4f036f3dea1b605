/** Tests of the records of a run as CSV. */
@NullMarked
package org.suandian.scope2.internal.csv;

import org.jspecify.annotations.NullMarked;
