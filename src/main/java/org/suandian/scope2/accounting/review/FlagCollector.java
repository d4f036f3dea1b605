package org.suandian.scope2.accounting.review;

import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.BaseYearResult;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.instrument.QualityCriterion;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.quantity.LedgerEnergy;

/** What must be read with a result. */
public final class FlagCollector {

    private static final String ASSUMED = "assumed";

    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

    private FlagCollector() {}

    /** In the order of their enum. */
    public static Set<Flag> flags(
            AccountingInputs inputs,
            List<LocationLine> locationLines,
            List<TierLine> tierLines,
            List<InstrumentUse> instruments,
            Optional<BaseYearResult> baseYear) {
        FlagCollector collector = new FlagCollector();
        collector.instruments(instruments);
        collector.tiers(inputs, tierLines);
        collector.factors(inputs, tierLines);
        collector.missing(inputs, locationLines, tierLines);
        collector.activity(inputs);
        collector.sites(inputs);
        collector.set(
                Flag.BASE_YEAR_RECALCULATION,
                baseYear.filter(BaseYearResult::isRecalculationNeeded).isPresent());
        return Collections.unmodifiableSet(collector.flags);
    }

    private void set(Flag flag, boolean holds) {
        if (holds) {
            flags.add(flag);
        }
    }

    private void instruments(List<InstrumentUse> instruments) {
        set(Flag.INSTRUMENT_REJECTED, instruments.stream().anyMatch(use -> !use.accepted()));
        set(Flag.INSTRUMENT_SURPLUS, instruments.stream().anyMatch(FlagCollector::isSurplus));
    }

    /** What is left of an instrument whose sites are all outside of the report is theirs, and no surplus. */
    private static boolean isSurplus(InstrumentUse use) {
        boolean concerned = use.verdicts().stream()
                .anyMatch(verdict ->
                        verdict.criterion() == QualityCriterion.QC5_MARKET && verdict.outcome() == Verdict.Outcome.MET);
        return concerned
                && use.accepted()
                && use.unapplied().filter(LedgerEnergy::isPositive).isPresent();
    }

    private void tiers(AccountingInputs inputs, List<TierLine> tierLines) {
        set(Flag.RESIDUAL_MIX_MISSING, tierLines.stream().anyMatch(line -> line.tier() == Tier.GRID_AVERAGE));
        Set<String> without = new HashSet<>();
        inputs.markets().stream()
                .filter(market -> !market.hasInstruments())
                .forEach(market -> without.add(market.id()));
        set(
                Flag.MARKET_WITHOUT_INSTRUMENTS,
                inputs.consumptions().stream()
                        .anyMatch(consumption -> consumption.energy().isPositive()
                                && without.contains(consumption.stay().marketId())));
    }

    /** A factor that a line refers to, for a year in which its stay consumed nothing. */
    private void factors(AccountingInputs inputs, List<TierLine> tierLines) {
        Set<String> used = new HashSet<>();
        tierLines.forEach(line -> used.add(line.reference()));
        ZoneId zone = inputs.question().timezone();
        for (SiteConsumption consumption : inputs.consumptions()) {
            Stream<UsedFactor> fallbacks = Stream.of(consumption.residualMix(), consumption.supplierFallback())
                    .flatMap(Optional::stream)
                    .filter(factor -> used.contains(factor.key()));
            Stream<UsedFactor> location =
                    Stream.concat(consumption.location().stream(), consumption.hourlyLocation().stream());
            set(
                    Flag.FACTOR_OF_OTHER_YEAR,
                    consumption.energy().isPositive()
                            && Stream.concat(fallbacks, location)
                                    .anyMatch(factor -> !isOfItsYear(factor, consumption, zone)));
        }
    }

    private static boolean isOfItsYear(UsedFactor factor, SiteConsumption consumption, ZoneId zone) {
        int first = consumption.interval().start().atZone(zone).getYear();
        int last = consumption.interval().end().minusNanos(1).atZone(zone).getYear();
        return first <= factor.dataYear() && factor.dataYear() <= last;
    }

    /** Stays with a consumption whose emissions are not in the totals, by one method or the other. */
    private void missing(AccountingInputs inputs, List<LocationLine> locationLines, List<TierLine> tierLines) {
        LedgerEnergy all = AccountingResult.total(inputs);
        LedgerEnergy location =
                locationLines.stream().map(LocationLine::energy).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        LedgerEnergy market = tierLines.stream().map(TierLine::energy).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
        set(Flag.FACTOR_MISSING, !location.equals(all) || !market.equals(all));
    }

    private void activity(AccountingInputs inputs) {
        set(Flag.METER_OVERLAP, has(inputs, MeterFinding.Kind.OVERLAP));
        set(
                Flag.DATA_GAPS,
                has(inputs, MeterFinding.Kind.GAP)
                        || inputs.consumptions().stream()
                                .anyMatch(consumption -> consumption.coveredHours()
                                        < consumption.hourly().hours()));
        set(
                Flag.MODELLED_ENERGY,
                inputs.consumptions().stream()
                        .map(consumption -> consumption.byOrigin().get(EnergyOrigin.MODELLED))
                        .anyMatch(energy -> energy != null && energy.isPositive()));
    }

    private static boolean has(AccountingInputs inputs, MeterFinding.Kind kind) {
        return inputs.findings().stream().anyMatch(finding -> finding.kind() == kind);
    }

    private void sites(AccountingInputs inputs) {
        set(
                Flag.PUE_ASSUMED,
                inputs.consumptions().stream()
                        .anyMatch(consumption -> consumption.stay().pueSource().equals(ASSUMED)));
        Map<String, Integer> stays = new HashMap<>();
        inputs.consumptions().forEach(consumption -> stays.merge(consumption.siteId(), 1, Math::addExact));
        set(Flag.SITE_MOVED, stays.values().stream().anyMatch(count -> count > 1));
    }
}
