/** Grid zones over HTTP. */
@NullMarked
package org.suandian.grid.web;

import org.jspecify.annotations.NullMarked;
