/** The location-based method: the average factor of the grid, by the year or by the hour. */
@NullMarked
package org.suandian.scope2.accounting.location;

import org.jspecify.annotations.NullMarked;
