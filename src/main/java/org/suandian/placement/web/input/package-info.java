/**
 * Reads what users hand in as a placement problem: JSON, or JSON and CSV in parts of one request. Described in
 * docs/planning-input.md.
 */
@NullMarked
package org.suandian.placement.web.input;

import org.jspecify.annotations.NullMarked;
