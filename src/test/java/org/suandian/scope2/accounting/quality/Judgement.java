package org.suandian.scope2.accounting.quality;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.suandian.scope2.accounting.Ruleset;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.instrument.Verdict.Outcome;
import org.suandian.scope2.market.Market;

/** The verdicts on an instrument for the year 2025, for sites in one market. */
record Judgement(List<Verdict> verdicts) {

    static final Market EU = new Market("EU", "EU", Set.of("DE"), Set.of(), true, "test");

    static Judgement of(TestInstrument instrument) {
        return in(EU, instrument);
    }

    static Judgement in(Market market, TestInstrument instrument) {
        return new Judgement(
                InstrumentJudge.judge(instrument.instrument(), List.of(market), true, reporting(Optional.empty())));
    }

    static Reporting reporting(Optional<LocalDate> asOf) {
        return new Reporting(
                Book.ORGANISATION,
                Book.ORGANISATION_NAME,
                YearMonth.of(2025, 1),
                YearMonth.of(2025, 12),
                asOf,
                Ruleset.GHG_PROTOCOL_2015);
    }

    Outcome outcome(QualityCriterion criterion) {
        return verdict(criterion).outcome();
    }

    String detail(QualityCriterion criterion) {
        return verdict(criterion).detail().text();
    }

    List<QualityCriterion> failed() {
        return verdicts.stream()
                .filter(verdict -> verdict.outcome() == Outcome.FAILED)
                .map(Verdict::criterion)
                .toList();
    }

    private Verdict verdict(QualityCriterion criterion) {
        return verdicts.stream()
                .filter(verdict -> verdict.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }
}
