/** How plans are found, kept and run. Frameworks are allowed here; nothing outside {@code placement} may refer to it. */
@NullMarked
package org.suandian.placement.internal;

import org.jspecify.annotations.NullMarked;
