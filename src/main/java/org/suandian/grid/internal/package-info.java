/** The stored catalogue of grids. */
@NullMarked
package org.suandian.grid.internal;

import org.jspecify.annotations.NullMarked;
