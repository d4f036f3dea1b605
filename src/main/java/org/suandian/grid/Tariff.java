package org.suandian.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.provenance.Caveat;
import org.suandian.series.Interval;

/**
 * A time-of-use tariff: for each quarter-hour of the local calendar a price per kWh.
 *
 * <p>Only the energy component of such a tariff floats: {@code price = fixed + floating x multiplier} (model.md (8)). Where the
 * components are not published, the printed all-in price of the period is used; where a period is not printed, its
 * neighbour stands in and the price says so.
 */
public final class Tariff {

    /** What identifies a tariff and says when and for whom it holds. */
    public record Header(
            String id,
            String name,
            String nameZh,
            String zoneId,
            Currency currency,
            ZoneId timezone,
            String customerClass,
            LocalDate validFrom,
            Optional<LocalDate> validTo,
            String sourceId) {}

    /** The parts of the price that do and do not follow the multipliers, per kWh at multiplier 1. */
    public record Components(double fixedPerKilowattHour, double floatingPerKilowattHour) {}

    private static final int SECONDS = TariffBand.QUARTER_MINUTES * 60;

    private final Header header;
    private final Optional<Components> components;
    private final Map<TariffPeriod, Double> printedPrices;
    private final Map<TariffBand, Double> prices;
    private final Set<TariffBand> substituted;
    private final TariffCalendar calendar;

    /** Throws {@link IllegalArgumentException} when bands overlap, leave hours open, or a period has no price. */
    public Tariff(
            Header header,
            Optional<Components> components,
            Map<TariffPeriod, Double> printedPricesPerKilowattHour,
            List<TariffBand> bands) {
        this.header = header;
        this.components = components;
        this.printedPrices = Map.copyOf(printedPricesPerKilowattHour);
        this.calendar = new TariffCalendar(header.id(), bands);
        this.prices = new IdentityHashMap<>();
        bands.forEach(band -> prices.put(band, computePrice(band)));
        this.substituted = substituted(bands);
    }

    public Header header() {
        return header;
    }

    /** Whether the tariff is known to be in force over the whole interval. */
    public boolean isValidDuring(Interval interval) {
        LocalDate first = interval.start().atZone(header.timezone()).toLocalDate();
        LocalDate last = interval.end().minusNanos(1).atZone(header.timezone()).toLocalDate();
        return !first.isBefore(header.validFrom())
                && header.validTo().map(last::isBefore).orElse(true);
    }

    /** The time-weighted mean price per kWh over an interval of whole quarter-hours. */
    public double meanPerKilowattHour(Interval interval) {
        double sum = 0;
        int quarters = 0;
        for (long t = interval.start().getEpochSecond(); t < interval.end().getEpochSecond(); t += SECONDS) {
            sum += priceOf(bandAt(Instant.ofEpochSecond(t)));
            quarters++;
        }
        return sum / quarters;
    }

    /** The period at a moment. */
    public TariffPeriod periodAt(Instant moment) {
        return bandAt(moment).period();
    }

    /** What a reader of the price in this interval must know. */
    public Set<Caveat> caveatsDuring(Interval interval) {
        EnumSet<Caveat> caveats = EnumSet.noneOf(Caveat.class);
        if (header.customerClass().contains("two-part")) {
            caveats.add(Caveat.CAPACITY_CHARGE_EXCLUDED);
        }
        if (!substituted.isEmpty()) {
            for (long t = interval.start().getEpochSecond(); t < interval.end().getEpochSecond(); t += SECONDS) {
                if (substituted.contains(bandAt(Instant.ofEpochSecond(t)))) {
                    caveats.add(Caveat.TARIFF_PERIOD_SUBSTITUTED);
                }
            }
        }
        return caveats;
    }

    private TariffBand bandAt(Instant moment) {
        ZonedDateTime local = moment.atZone(header.timezone());
        return calendar.bandAt(local.getMonthValue(), local.getDayOfWeek(), local.getHour() * 60 + local.getMinute());
    }

    private double priceOf(TariffBand band) {
        return Objects.requireNonNull(prices.get(band), "every band was priced when the tariff was made");
    }

    private double computePrice(TariffBand band) {
        OptionalDouble computed = computedPrice(band);
        return computed.isPresent() ? computed.getAsDouble() : printedPrice(band.period());
    }

    /** Bands for which neither components nor a printed price exist. */
    private Set<TariffBand> substituted(List<TariffBand> bands) {
        return bands.stream()
                .filter(band -> computedPrice(band).isEmpty() && !printedPrices.containsKey(band.period()))
                .collect(Collectors.toUnmodifiableSet());
    }

    // model.md (8)
    private OptionalDouble computedPrice(TariffBand band) {
        if (components.isEmpty() || band.multiplier().isEmpty()) {
            return OptionalDouble.empty();
        }
        Components parts = components.get();
        return OptionalDouble.of(parts.fixedPerKilowattHour()
                + parts.floatingPerKilowattHour() * band.multiplier().getAsDouble());
    }

    private double printedPrice(TariffPeriod period) {
        for (TariffPeriod candidate : neighbours(period)) {
            Double price = printedPrices.get(candidate);
            if (price != null) {
                return price;
            }
        }
        throw new IllegalArgumentException(
                "The tariff (%s) must have a price for its %s hours. Maybe add a row to its price list or a multiplier to the band."
                        .formatted(header.id(), period));
    }

    private static List<TariffPeriod> neighbours(TariffPeriod period) {
        return switch (period) {
            case SHARP -> List.of(TariffPeriod.SHARP, TariffPeriod.PEAK);
            case DEEP -> List.of(TariffPeriod.DEEP, TariffPeriod.VALLEY);
            default -> List.of(period);
        };
    }
}
