package org.suandian.placement.reference;

import org.suandian.placement.priced.PricedProblem;

/**
 * A planning instance of the reference folder.
 *
 * @param provenLowerBoundMicro no plan that places every batch costs less; micro-units of the currency
 */
public record ReferenceInstance(String name, PricedProblem problem, long provenLowerBoundMicro) {}
