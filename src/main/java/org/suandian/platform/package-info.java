/**
 * What surrounds the features: start-up and the command line ({@code start}), HTTP conventions ({@code web}),
 * the clock.
 *
 * <p>May use every feature's root package; must not know any feature's {@code internal} package. No feature depends on
 * this package, except that the {@code web} packages of features use {@code org.suandian.platform.web}
 * (docs/adr/0002).
 */
@NullMarked
package org.suandian.platform;

import org.jspecify.annotations.NullMarked;
