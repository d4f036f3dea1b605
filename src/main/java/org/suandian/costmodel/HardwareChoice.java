package org.suandian.costmodel;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.equations.HardwareCost;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.site.FxRates;
import org.suandian.site.FxRates.Conversion;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Range;

/** Chooses the hardware rate and takes out of it the electricity that it already contains. */
final class HardwareChoice {

    /** Which kind is taken when the question names none: what an operator without data centres of its own pays. */
    private static final List<Kind> PREFERENCE =
            List.of(Kind.TCO_NEOCLOUD, Kind.TCO_HYPERSCALER, Kind.RENTAL, Kind.LEASE);

    private static final Currency USD = Currency.getInstance("USD");

    private final Catalogues catalogues;

    HardwareChoice(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Empty where no rate is published for the accelerator. */
    Optional<HardwareUse> choose(Accelerator accelerator, CostQuestion question, LocalDate day) {
        Currency currency = question.effectiveCurrency();
        if (question.overrides().hardwareRatePerAcceleratorHour().isPresent()) {
            double own = question.overrides().hardwareRatePerAcceleratorHour().getAsDouble();
            return Optional.of(new HardwareUse(
                    Optional.empty(), fx().conversion(currency, currency, day), Range.exactly(own), Range.exactly(0)));
        }
        List<HardwareRate> rates = catalogues.throughput().listRates(accelerator.id());
        return rate(accelerator, rates, question.rateKind()).map(rate -> use(rate, rates, accelerator, currency, day));
    }

    private static Optional<HardwareRate> rate(
            Accelerator accelerator, List<HardwareRate> rates, Optional<Kind> wanted) {
        if (wanted.isEmpty()) {
            return rates.stream().min(Comparator.comparingInt(rate -> PREFERENCE.indexOf(rate.kind())));
        }
        Optional<HardwareRate> found =
                rates.stream().filter(rate -> rate.kind() == wanted.get()).findFirst();
        if (found.isEmpty()) {
            throw new UnanswerableException(
                    "no-hardware-rate",
                    "The accelerator %s must have a published rate of kind %s. It has: %s."
                            .formatted(
                                    accelerator.id(),
                                    wanted.get(),
                                    rates.stream().map(HardwareRate::kind).toList()),
                    Details.of("accelerator", accelerator.id())
                            .and("hardwareRateKind", wanted.get().name()));
        }
        return found;
    }

    private HardwareUse use(
            HardwareRate rate, List<HardwareRate> rates, Accelerator accelerator, Currency currency, LocalDate day) {
        Conversion conversion = fx().conversion(rate.currency(), currency, day);
        DoubleSummaryStatistics published = rates.stream()
                .filter(other -> other.currency().equals(rate.currency()))
                .mapToDouble(HardwareRate::perAcceleratorHour)
                .summaryStatistics();
        Range perHour = Range.of(published.getMin(), rate.perAcceleratorHour(), published.getMax());
        return new HardwareUse(
                Optional.of(rate),
                conversion,
                perHour.times(conversion.factor()),
                embedded(rate, accelerator, currency, day));
    }

    // model.md (9)
    private Range embedded(HardwareRate rate, Accelerator accelerator, Currency currency, LocalDate day) {
        Optional<Power> power = rate.embedded().powerWatts().isPresent()
                ? Optional.of(Power.ofWatts(rate.embedded().powerWatts().getAsDouble()))
                : accelerator.provisioned();
        if (rate.embedsElectricity() != Embeds.YES || power.isEmpty()) {
            return Range.exactly(0);
        }
        double pue = rate.embedded().pue().orElse(1);
        if (rate.embedded().pricePerKilowattHour().isPresent()) {
            double price = rate.embedded().pricePerKilowattHour().getAsDouble();
            double factor = fx().conversion(rate.currency(), currency, day).factor();
            return Range.exactly(perHour(power.get(), pue, price, rate.currency()) * factor);
        }
        double factor = fx().conversion(USD, currency, day).factor();
        return Methodology.EMBEDDED_USD_PER_KILOWATT_HOUR.map(price -> perHour(power.get(), pue, price, USD) * factor);
    }

    private static double perHour(Power power, double pue, double pricePerKilowattHour, Currency currency) {
        return HardwareCost.embeddedElectricityPerHour(power, pue, Money.of(pricePerKilowattHour, currency))
                .amount();
    }

    private FxRates fx() {
        return catalogues.sites().fxRates();
    }
}
