/** Tables of zones, tariffs, profiles and annual figures. */
@NullMarked
package org.suandian.grid.internal.persistence;

import org.jspecify.annotations.NullMarked;
