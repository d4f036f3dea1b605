package org.suandian.scope2.instrument;

/** What an instrument must meet to count: the criteria of the GHG Protocol Scope 2 Guidance (2015), table 7.1, and its registry's own rules. */
public enum QualityCriterion {
    QC1_EMISSION_RATE("It conveys an emission rate."),
    QC2_UNIQUE_CLAIM("It is the only instrument that carries the claim."),
    QC3_RETIRED("It is tracked, and retired by or for the reporter."),
    QC4_VINTAGE("It was generated as close as the policy asks to the period that it is applied to."),
    QC5_MARKET("It is from the market in which the electricity was consumed."),
    QC6_SUPPLIER_FACTOR("A supplier's factor rests on what it delivered, certificates included."),
    QC7_DIRECT_CONTRACT("A contract's certificates go to the customer with the electricity."),
    QC8_RESIDUAL_MIX("A residual mix is published for what is left, or its absence is disclosed."),
    REGISTRY_EXPIRED("It was retired before it expired in its registry.");

    private final String text;

    QualityCriterion(String text) {
        this.text = text;
    }

    /** What it asks, in a sentence. */
    public String text() {
        return text;
    }
}
