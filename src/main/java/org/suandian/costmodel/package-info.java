/**
 * What a million tokens cost in electricity and in total, and what they emit, for a place, an hour, a model and an
 * accelerator. The equations are in {@code equations}; here questions are completed by stated defaults, inputs are chosen
 * from the catalogues, and answers carry everything that went into them.
 *
 * <p>May use {@code units}, {@code series}, {@code provenance}, {@code grid}, {@code throughput}, {@code site}. Needs no
 * container: {@link org.suandian.costmodel.CostCalculator} runs in a {@code main}.
 */
@NullMarked
package org.suandian.costmodel;

import org.jspecify.annotations.NullMarked;
