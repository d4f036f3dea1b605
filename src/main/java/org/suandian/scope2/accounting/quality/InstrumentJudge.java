package org.suandian.scope2.accounting.quality;

import java.util.Collection;
import java.util.List;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** Judges an instrument by each quality criterion, scope2.md (5): one verdict for each, in their order, whatever came of the others. */
public final class InstrumentJudge {

    private InstrumentJudge() {}

    /**
     * The verdicts, with what decided each.
     *
     * @param markets in which the sites consumed that it is meant for; none: it is for sites outside of the report
     * @param residualMixKnown whether a residual mix is published for all that these sites consumed
     */
    public static List<Verdict> judge(
            Instrument instrument, Collection<Market> markets, boolean residualMixKnown, Reporting reporting) {
        return List.of(
                StatedCriteria.rate(instrument),
                StatedCriteria.uniqueClaim(instrument),
                RetirementCriterion.judge(instrument, reporting),
                VintageWindow.of(reporting).judge(instrument),
                MarketCriterion.judge(instrument, markets),
                StatedCriteria.supplierFactor(instrument),
                StatedCriteria.directContract(instrument),
                residualMix(residualMixKnown),
                RegistryValidity.judge(instrument));
    }

    /** Whether none of the criteria fails it. */
    public static boolean isAccepted(Collection<Verdict> verdicts) {
        return verdicts.stream().noneMatch(verdict -> verdict.outcome() == Verdict.Outcome.FAILED);
    }

    /** Whether it may be used for a consumption in a market, of which criterion 5 asks for one at least. */
    public static boolean isAdmitted(Instrument instrument, Market market) {
        return MarketCriterion.admits(market, instrument);
    }

    /** The criterion is one of the market, and disclosing that none is published meets it. */
    private static Verdict residualMix(boolean known) {
        return Verdicts.met(
                QualityCriterion.QC8_RESIDUAL_MIX,
                Statement.of(known ? Sentence.RESIDUAL_MIX_USED : Sentence.RESIDUAL_MIX_DISCLOSED));
    }
}
