/**
 * Strict JSON: what other programs may read in another way is refused, never guessed.
 *
 * <p>May use Jackson and {@code org.suandian.platform.web}; must not know any feature.
 */
@NullMarked
package org.suandian.platform.web.json;

import org.jspecify.annotations.NullMarked;
