/**
 * What goes for every request whatever it asks for: its number, and how it is counted.
 *
 * <p>May use Vert.x, Micrometer and {@code org.suandian.failure}; must not know any feature.
 */
@NullMarked
package org.suandian.platform.web.request;

import org.jspecify.annotations.NullMarked;
