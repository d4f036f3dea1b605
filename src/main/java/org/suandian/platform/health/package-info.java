/**
 * What readiness means beside an answering database, and how fresh the data are. Every check answers from memory.
 *
 * <p>May use MicroProfile Health, Flyway and {@code ingest}; must not know any other feature.
 */
@NullMarked
package org.suandian.platform.health;

import org.jspecify.annotations.NullMarked;
