package org.suandian.scope2.instrument;

/**
 * How an instrument stands with one criterion.
 *
 * @param detail the dates or names that decided it
 */
public record Verdict(QualityCriterion criterion, Outcome outcome, String detail) {

    /** Whether it is met. */
    public enum Outcome {
        MET,
        FAILED,
        /** Does not apply to this kind of instrument. */
        NOT_APPLICABLE
    }
}
