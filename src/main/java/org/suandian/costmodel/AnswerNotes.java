package org.suandian.costmodel;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.suandian.costmodel.equations.AccountingBasis;
import org.suandian.grid.CarbonQuote;
import org.suandian.grid.ResidualMix;
import org.suandian.provenance.Caveat;
import org.suandian.site.FxRate;
import org.suandian.site.FxRates.Conversion;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.HardwareRate.Embeds;

/** Collects what must be read with an answer: caveats, sources, and what was left to the service. */
final class AnswerNotes {

    static final String USER_SOURCE = "user";

    private static final String CO2_ALONE = "CO2";

    private final Set<Caveat> caveats;
    private final Set<String> sourceIds;
    private final Set<String> defaulted;

    AnswerNotes(ServedModel served) {
        this.caveats = EnumSet.noneOf(Caveat.class);
        this.caveats.addAll(served.caveats());
        this.sourceIds = new TreeSet<>(served.sourceIds());
        this.defaulted = new TreeSet<>(served.defaulted());
    }

    void defaults(CostQuestion question) {
        defaulted("at", question.at().isEmpty());
        defaulted("currency", question.currency().isEmpty());
        defaulted("pue", question.pue().isEmpty());
        defaulted("basis", question.basis().isEmpty());
        defaulted(
                "hardwareRateKind",
                question.rateKind().isEmpty()
                        && question.overrides().hardwareRatePerAcceleratorHour().isEmpty());
    }

    private void defaulted(String name, boolean isDefault) {
        if (isDefault) {
            defaulted.add(name);
        }
    }

    void add(
            CostQuestion question,
            Place place,
            Pue pue,
            Optional<PriceUse> price,
            CarbonUse carbon,
            Optional<HardwareUse> hardware) {
        sourceIds.add(place.sourceId());
        sourceIds.add(pue.sourceId());
        caveat(Caveat.PUE_ASSUMED, pue.assumed());
        caveat(Caveat.IDLE_POWER_ASSUMED, question.effectiveBasis() == AccountingBasis.ALLOCATION);
        caveat(
                Caveat.USER_VALUE,
                question.pue().isPresent() || !question.overrides().equals(CostQuestion.Overrides.NONE));
        price.ifPresent(use -> {
            caveats.addAll(use.quote().caveats());
            sourceIds.add(use.quote().sourceId());
            conversion(use.conversion());
        });
        carbon(carbon, question.overrides().carbonIntensityGramsPerKwh().isPresent());
        hardware.ifPresent(this::hardware);
    }

    private void carbon(CarbonUse carbon, boolean ownGrid) {
        carbon.location().ifPresent(this::quote);
        carbon.lifecycle().ifPresent(quote -> sourceIds.add(quote.sourceId()));
        carbon.marginal().ifPresent(quote -> sourceIds.add(quote.sourceId()));
        carbon.residual().ifPresent(this::residual);
        caveat(
                Caveat.RESIDUAL_MIX_MISSING,
                !ownGrid && carbon.residual().isEmpty() && carbon.location().isPresent());
    }

    private void residual(ResidualMix mix) {
        sourceIds.add(mix.sourceId());
        caveat(Caveat.RESIDUAL_MIX_PROXY, mix.proxy());
        caveat(Caveat.CO2_ONLY, mix.gases().equals(CO2_ALONE));
    }

    private void quote(CarbonQuote quote) {
        caveats.addAll(quote.caveats());
        sourceIds.add(quote.sourceId());
    }

    private void hardware(HardwareUse use) {
        conversion(use.conversion());
        if (use.rate().isEmpty()) {
            sourceIds.add(USER_SOURCE);
        }
        use.rate().ifPresent(rate -> {
            sourceIds.add(rate.sourceId());
            caveat(Caveat.EMBEDDED_ELECTRICITY_UNKNOWN, isUnknown(rate, use));
            caveat(
                    Caveat.EMBEDDED_ELECTRICITY_PRICE_ASSUMED,
                    !use.embeddedPerAcceleratorHour().isExact());
        });
    }

    private static boolean isUnknown(HardwareRate rate, HardwareUse use) {
        return rate.embedsElectricity() == Embeds.UNKNOWN
                || rate.embedsElectricity() == Embeds.YES
                        && use.embeddedPerAcceleratorHour().high() == 0;
    }

    private void conversion(Conversion conversion) {
        caveat(Caveat.EXCHANGE_RATE_OF_OTHER_PERIOD, conversion.ofOtherPeriod());
        conversion.legs().stream().map(FxRate::sourceId).forEach(sourceIds::add);
    }

    private void caveat(Caveat caveat, boolean applies) {
        if (applies) {
            caveats.add(caveat);
        }
    }

    Set<Caveat> caveats() {
        return caveats;
    }

    Set<String> sourceIds() {
        return sourceIds;
    }

    Set<String> defaulted() {
        return defaulted;
    }
}
