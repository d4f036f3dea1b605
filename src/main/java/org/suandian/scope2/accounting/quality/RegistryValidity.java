package org.suandian.scope2.accounting.quality;

import static org.suandian.scope2.instrument.QualityCriterion.REGISTRY_EXPIRED;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** How long a certificate may be retired, by the rules of its registry. Apart from the vintage window, which is a policy of the report. */
final class RegistryValidity {

    /**
     * National Energy Administration of China, rules for the issuance and trading of green electricity certificates (2024): two years,
     * counted from the month of generation, which is the first.
     */
    private static final int GEC_MONTHS = 24;

    private static final YearMonth GEC_RULE_FROM = YearMonth.of(2024, 1);

    /** The same rules, for what was generated before 2024. */
    private static final LocalDate GEC_OLD_LAST_DAY = LocalDate.of(2025, 12, 31);

    /** Directive (EU) 2018/2001, article 19(3): what has not been cancelled expires at the latest 18 months after the production. */
    private static final int GO_MONTHS = 18;

    private RegistryValidity() {}

    static Verdict judge(Instrument instrument) {
        Optional<LocalDate> lastDay = findLastDay(instrument.type(), instrument.vintage());
        if (lastDay.isEmpty()) {
            return Verdicts.notApplicable(REGISTRY_EXPIRED, Statement.of(Sentence.NO_EXPIRY_KNOWN, instrument.type()));
        }
        Optional<LocalDate> retired = instrument.retirement().map(Retirement::on);
        if (retired.isEmpty()) {
            return Verdicts.notApplicable(REGISTRY_EXPIRED, Statement.of(Sentence.VALID_NOT_RETIRED, lastDay.get()));
        }
        return Verdicts.of(
                !retired.get().isAfter(lastDay.get()),
                REGISTRY_EXPIRED,
                Statement.of(Sentence.VALID_RETIRED, lastDay.get(), retired.get()));
    }

    /** The last day on which it can be retired; empty where no rule is known. */
    static Optional<LocalDate> findLastDay(InstrumentType type, YearMonth vintage) {
        return switch (type) {
            case GEC ->
                Optional.of(
                        vintage.isBefore(GEC_RULE_FROM)
                                ? GEC_OLD_LAST_DAY
                                : vintage.plusMonths(GEC_MONTHS - 1).atEndOfMonth());
            case GO -> Optional.of(vintage.plusMonths(GO_MONTHS).atEndOfMonth());
            case REC, REGO, I_REC, PPA, SUPPLIER_TARIFF -> Optional.empty();
        };
    }
}
