package org.suandian.scope2.accounting.quality;

import static org.suandian.scope2.instrument.QualityCriterion.QC3_RETIRED;

import java.time.LocalDate;
import java.util.Optional;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** Criterion 3: a certificate must have been retired for the reporter by the day of which the report knows. */
final class RetirementCriterion {

    private RetirementCriterion() {}

    static Verdict judge(Instrument instrument, Reporting reporting) {
        Optional<Retirement> retirement = instrument.retirement();
        if (retirement.isPresent()) {
            return judge(retirement.get(), reporting);
        }
        return instrument.type().isCertificate()
                ? Verdicts.failed(QC3_RETIRED, Statement.of(Sentence.NOT_RETIRED))
                : Verdicts.notApplicable(QC3_RETIRED, Statement.of(Sentence.CONTRACT_WITHOUT_RETIREMENT));
    }

    private static Verdict judge(Retirement retirement, Reporting reporting) {
        if (!reporting.isReporter(retirement.beneficiary())) {
            return Verdicts.failed(
                    QC3_RETIRED,
                    Statement.of(
                            Sentence.RETIRED_FOR_OTHER,
                            retirement.on(),
                            retirement.beneficiary(),
                            reporting.organisationName()));
        }
        Optional<LocalDate> asOf = reporting.asOf();
        if (asOf.isPresent() && retirement.on().isAfter(asOf.get())) {
            return Verdicts.failed(
                    QC3_RETIRED, Statement.of(Sentence.RETIRED_AFTER_REPORT, retirement.on(), asOf.get()));
        }
        return Verdicts.met(QC3_RETIRED, Statement.of(Sentence.RETIRED_FOR, retirement.on(), retirement.beneficiary()));
    }
}
