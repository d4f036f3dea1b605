/**
 * Generators of the bundled data: month-by-hour profiles of price and carbon intensity, computed from hourly reference series.
 *
 * <p>May use the JDK only, so that a generator runs as a single {@code java} command without a build. Must not know the service,
 * its types or its database: what it writes is read back by the service's own importers, like any other file.
 */
@NullMarked
package org.suandian.data;

import org.jspecify.annotations.NullMarked;
