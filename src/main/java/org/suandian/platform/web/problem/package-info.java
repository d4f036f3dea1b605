/**
 * Turns every failure of a request into a problem document (RFC 9457), and decides its HTTP status.
 *
 * <p>May use {@code org.suandian.failure}, JAX-RS, Jackson and Vert.x; must not know any feature.
 */
@NullMarked
package org.suandian.platform.web.problem;

import org.jspecify.annotations.NullMarked;
