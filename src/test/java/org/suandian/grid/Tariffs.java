package org.suandian.grid;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suandian.grid.TariffBand.DayType;

/** Builds tariffs for tests. */
final class Tariffs {

    static final Set<Integer> ALL_YEAR = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());

    private ZoneId clock = ZoneId.of("Asia/Shanghai");
    private String customerClass = "one-part";
    private LocalDate from = LocalDate.of(2024, 1, 1);
    private Optional<LocalDate> to = Optional.empty();
    private Optional<Tariff.Components> components = Optional.empty();
    private Map<TariffPeriod, Double> printed = Map.of();
    private final List<TariffBand> bands = new ArrayList<>();

    static Tariffs tariff() {
        return new Tariffs();
    }

    static TariffBand band(Set<Integer> months, DayType days, TariffPeriod period, int fromHour, int toHour) {
        return new TariffBand(months, days, period, fromHour * 60, toHour * 60, OptionalDouble.empty());
    }

    Tariffs clock(String zone) {
        clock = ZoneId.of(zone);
        return this;
    }

    Tariffs customerClass(String name) {
        customerClass = name;
        return this;
    }

    Tariffs valid(String fromDay, String toDay) {
        from = LocalDate.parse(fromDay);
        to = Optional.of(LocalDate.parse(toDay));
        return this;
    }

    Tariffs validFrom(String fromDay) {
        from = LocalDate.parse(fromDay);
        return this;
    }

    Tariffs components(double fixed, double floating) {
        components = Optional.of(new Tariff.Components(fixed, floating));
        return this;
    }

    Tariffs printed(Map<TariffPeriod, Double> prices) {
        printed = prices;
        return this;
    }

    Tariffs band(TariffPeriod period, int fromHour, int toHour) {
        bands.add(band(ALL_YEAR, DayType.ALL, period, fromHour, toHour));
        return this;
    }

    Tariffs band(TariffPeriod period, int fromHour, int toHour, double multiplier) {
        bands.add(new TariffBand(
                ALL_YEAR, DayType.ALL, period, fromHour * 60, toHour * 60, OptionalDouble.of(multiplier)));
        return this;
    }

    Tariffs add(TariffBand band) {
        bands.add(band);
        return this;
    }

    Tariff build() {
        return new Tariff(
                new Tariff.Header(
                        "zz-tariff",
                        "Tariff",
                        "电价",
                        Grids.ZONE,
                        Currency.getInstance("CNY"),
                        clock,
                        customerClass,
                        from,
                        to,
                        "notice"),
                components,
                printed,
                bands);
    }
}
