/**
 * What clients see of grids: resources, and the documents that they answer with.
 *
 * <p>May use everything of {@code grid} and the web helpers of {@code platform}. Nothing may depend on it.
 */
@NullMarked
package org.suandian.grid.web;

import org.jspecify.annotations.NullMarked;
