/**
 * The import service, the versions it makes, and the import of the bundled files at start-up.
 *
 * <p>May use {@code ingest} and its sub-packages, {@code provenance} and {@code failure}. Must not know any dataset.
 */
@NullMarked
package org.suandian.ingest.internal;

import org.jspecify.annotations.NullMarked;
