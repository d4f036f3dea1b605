package org.suandian.costmodel.equations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suandian.grid.Tariff;
import org.suandian.grid.TariffBand;
import org.suandian.grid.TariffPeriod;
import org.suandian.series.Interval;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.OperatingCurve;
import org.suandian.throughput.Profiles;
import org.suandian.units.Money;
import org.suandian.units.Power;
import org.suandian.units.Range;
import org.suandian.units.TokenCount;

/** The parts of worked examples that need more than one line. */
final class WorkedInputs {

    private static final Currency CNY = Currency.getInstance("CNY");

    private WorkedInputs() {}

    static double betweenTwoPoints() {
        return OperatingCurve.of(
                        Profiles.profile("two")
                                .point(10, 50, 500, 400)
                                .point(40, 25, 1_000, 900)
                                .build(),
                        LoadAxis.CONCURRENCY)
                .at(20)
                .perAccelerator()
                .tokensPerSecond();
    }

    static double betweenThreePoints() {
        return OperatingCurve.of(
                        Profiles.profile("three")
                                .point(10, 10, 100, 300)
                                .point(100, 4, 400, 500)
                                .point(1_000, 0.8, 800, 700)
                                .build(),
                        LoadAxis.CONCURRENCY)
                .at(Math.pow(10, 1.5))
                .perAccelerator()
                .tokensPerSecond();
    }

    static double peakPrice() {
        Set<Integer> allYear = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet());
        Tariff tariff = new Tariff(
                new Tariff.Header(
                        "t",
                        "t",
                        "t",
                        "CN-XX",
                        CNY,
                        ZoneId.of("Asia/Shanghai"),
                        "one-part",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        "s"),
                Optional.of(new Tariff.Components(0.25, 0.40)),
                Map.of(),
                List.of(new TariffBand(
                        allYear, TariffBand.DayType.ALL, TariffPeriod.PEAK, 0, 1_440, OptionalDouble.of(1.6))));
        return tariff.meanPerKilowattHour(Interval.hourOf(Instant.parse("2026-03-01T00:00:00Z")));
    }

    static double embeddedElectricity() {
        return HardwareCost.embeddedElectricityPerHour(Power.ofWatts(1_730), 1, Money.of(0.08, "USD"))
                .amount();
    }

    static Range uncertainEnergy() {
        CostInputs inputs = Inputs.inputs()
                .with(UncertainInput.PUE, Range.of(1.1, 1.2, 1.3))
                .with(UncertainInput.HOST_FACTOR, Range.of(1.2, 1.5, 1.8))
                .build();
        return CostModel.perMillion(inputs, TokenView.OUTPUT_UNDIVIDED)
                .getOrDefault(Figure.FACILITY_ENERGY, Range.exactly(0));
    }

    static double annuity() {
        return HardwareCost.annuityPerHour(Money.of(30_000, "USD"), 4, 0.1, 0.2, 0.05)
                .amount();
    }

    static double response() {
        return new ComputeBoundEnergy(100e9, 989e12, 0.1, Power.ofWatts(1_275), 0.7, 1.2)
                .ofResponse(TokenCount.of(500))
                .wattHours();
    }
}
