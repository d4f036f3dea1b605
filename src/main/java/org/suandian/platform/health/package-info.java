/**
 * What readiness means beside an answering database.
 *
 * <p>May use MicroProfile Health; must not know any feature.
 */
@NullMarked
package org.suandian.platform.health;

import org.jspecify.annotations.NullMarked;
