package org.suandian.scope2.accounting.quality;

import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Statement;

/** Verdicts by their outcome. */
final class Verdicts {

    private Verdicts() {}

    static Verdict met(QualityCriterion criterion, Statement detail) {
        return new Verdict(criterion, Verdict.Outcome.MET, detail);
    }

    static Verdict failed(QualityCriterion criterion, Statement detail) {
        return new Verdict(criterion, Verdict.Outcome.FAILED, detail);
    }

    static Verdict notApplicable(QualityCriterion criterion, Statement detail) {
        return new Verdict(criterion, Verdict.Outcome.NOT_APPLICABLE, detail);
    }

    static Verdict of(boolean met, QualityCriterion criterion, Statement detail) {
        return met ? met(criterion, detail) : failed(criterion, detail);
    }
}
