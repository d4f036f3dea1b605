package org.suandian.scope2.accounting.quality;

import static org.suandian.scope2.instrument.QualityCriterion.QC4_VINTAGE;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/**
 * Criterion 4: the months in which an instrument's electricity may have been generated. All of its generation has to lie in them.
 *
 * @param first month of the period
 * @param last month of the period, included
 * @param before months before it that are accepted
 * @param after months after it that are accepted
 */
record VintageWindow(YearMonth first, YearMonth last, int before, int after) {

    /** So much earlier than in UTC a month begins in the easternmost time zone. */
    private static final int HOURS_OF_OFFSET = 14;

    static VintageWindow of(Reporting reporting) {
        return new VintageWindow(
                reporting.firstMonth(),
                reporting.lastMonth(),
                reporting.ruleset().vintageMonthsBefore(),
                reporting.ruleset().vintageMonthsAfter());
    }

    Verdict judge(Instrument instrument) {
        YearMonth earliest = earliest(instrument);
        long early = earliest.until(first, ChronoUnit.MONTHS);
        if (early > before) {
            return Verdicts.failed(QC4_VINTAGE, outside(Sentence.GENERATED_BEFORE, earliest, early, before));
        }
        long late = last.until(instrument.vintage(), ChronoUnit.MONTHS);
        if (late > after) {
            return Verdicts.failed(QC4_VINTAGE, outside(Sentence.GENERATED_AFTER, instrument.vintage(), late, after));
        }
        return Verdicts.met(
                QC4_VINTAGE,
                Statement.of(
                        Sentence.GENERATED_WITHIN,
                        instrument.vintage(),
                        first.minusMonths(before),
                        last.plusMonths(after)));
    }

    /**
     * The month in which generation began. Its time zone is unknown, so that a start late on the last day of a month in UTC is taken for
     * the start of the next, as long as the vintage is not before it.
     */
    private static YearMonth earliest(Instrument instrument) {
        return instrument
                .generation()
                .map(interval -> YearMonth.from(
                        interval.start().plus(HOURS_OF_OFFSET, ChronoUnit.HOURS).atZone(ZoneOffset.UTC)))
                .filter(instrument.vintage()::isAfter)
                .orElse(instrument.vintage());
    }

    private Statement outside(Sentence sentence, YearMonth month, long months, int allowed) {
        return Statement.of(sentence, month, months, first, last, allowed);
    }
}
