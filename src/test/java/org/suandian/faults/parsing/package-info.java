/**
 * Parsers under coverage-guided fuzzing. The seeds of each target are replayed as ordinary tests; {@code docs/faults/run-jazzer.sh}
 * searches for more.
 */
@NullMarked
package org.suandian.faults.parsing;

import org.jspecify.annotations.NullMarked;
