package org.suandian.scope2.instrument;

import org.suandian.scope2.statement.Statement;

/**
 * How an instrument stands with one criterion.
 *
 * @param detail the dates or names that decided it
 */
public record Verdict(QualityCriterion criterion, Outcome outcome, Statement detail) {

    /** Whether it is met. */
    public enum Outcome {
        MET,
        FAILED,
        /** Does not apply to this kind of instrument. */
        NOT_APPLICABLE
    }
}
