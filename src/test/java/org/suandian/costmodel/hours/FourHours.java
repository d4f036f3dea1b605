package org.suandian.costmodel.hours;

import static org.suandian.throughput.Profiles.profile;

import java.time.Instant;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostQuestion;
import org.suandian.costmodel.Methodology;
import org.suandian.costmodel.Questions;
import org.suandian.costmodel.World;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.QualityTier;

/** Windows of four hours for tests. */
final class FourHours {

    static final Instant START = Instant.parse(World.HOUR);
    static final double GAP = Double.NaN;

    private FourHours() {}

    static World world(Grids grid) {
        return World.world()
                .grid(grid)
                .profile(
                        profile("h")
                                .of(Methodology.DEFAULT_MODEL)
                                .point(64, 20, 1_200, 700)
                                .build(),
                        profile("b")
                                .of(Methodology.DEFAULT_MODEL)
                                .on("b200")
                                .point(64, 20, 4_000, 900)
                                .build());
    }

    static Grids fourHours() {
        return Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80, -40, 0, 120))
                .carbon(CarbonBasis.DIRECT, QualityTier.FORECAST, Grids.hourly(World.HOUR, 400, 300, 0, 500))
                .residualMix(Grids.ZONE, 2024, 600, false);
    }

    static Grids withGaps() {
        return Grids.grid()
                .price(PriceKind.TARIFF, QualityTier.MEASURED, Grids.hourly(World.HOUR, GAP, 80, 40, GAP))
                .carbon(CarbonBasis.DIRECT, QualityTier.MEASURED, Grids.hourly(World.HOUR, GAP, GAP, 300, 400));
    }

    static CostQuestion question() {
        return Questions.of("zz-place").carbonPricePerTonne(100).build();
    }

    static HourColumns columns(CostCalculator calculator) {
        return new HourColumnsBuilder(calculator, question()).build(START, 4);
    }
}
