/**
 * The equations of docs/model.md, one method each, numbered as there. Pure arithmetic on numbers that the caller has
 * chosen: nothing here looks anything up.
 *
 * <p>May use {@code units} and the enumerations of {@code throughput}. Must not know regions, sources or tiers.
 */
@NullMarked
package org.suandian.costmodel.equations;

import org.jspecify.annotations.NullMarked;
