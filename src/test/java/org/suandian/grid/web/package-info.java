/** Grids over HTTP, on a real database. */
@NullMarked
package org.suandian.grid.web;

import org.jspecify.annotations.NullMarked;
