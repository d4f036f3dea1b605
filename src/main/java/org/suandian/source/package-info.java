/**
 * Where the sources of {@code provenance} are stored, imported and listed.
 *
 * <p>May use {@code units}, {@code provenance} and {@code ingest}. Apart from {@code provenance}, because {@code ingest} stands on
 * that and this stands on {@code ingest}.
 */
@NullMarked
package org.suandian.source;

import org.jspecify.annotations.NullMarked;
