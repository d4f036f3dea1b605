/** What is accepted of a file of prices or carbon intensities, and what is refused. */
@NullMarked
package org.suandian.grid.internal.ingest.signals;

import org.jspecify.annotations.NullMarked;
