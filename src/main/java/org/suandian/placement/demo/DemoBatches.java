package org.suandian.placement.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.InferenceBatch.Demand;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.InferenceBatch.Window;

/** Makes up batches: several tenants, models and sizes, windows from hours to days, some bound to a jurisdiction or a home. */
final class DemoBatches {

    private static final List<String> TENANTS =
            List.of("search", "assistant", "code", "batch-eval", "translate", "research");
    private static final MathContext TOKEN_DIGITS = new MathContext(3);
    private static final double SIGMA = 0.9;
    private static final double MOST_TIMES_MEDIAN = 8;

    /** A pool of demo data has at least 8 accelerators, and a batch on 8 takes at most two thirds of its window. */
    private static final double WINDOW_PER_ACCELERATOR_HOUR = 1.5 / 8;

    private final DemoWorld world;
    private final List<String> siteIds;
    private final Pace pace;
    private final Dice dice;
    private final Instant start;
    private final double medianHours;

    /** @param medianHours accelerator-hours of a typical batch on the first kind of accelerator */
    DemoBatches(DemoWorld world, List<String> siteIds, Pace pace, Dice dice, Instant start, double medianHours) {
        this.world = world;
        this.siteIds = siteIds;
        this.pace = pace;
        this.dice = dice;
        this.start = start;
        this.medianHours = medianHours;
    }

    List<InferenceBatch> make(int count) {
        List<InferenceBatch> batches = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            batches.add(make(String.format(Locale.ROOT, "batch-%05d", i + 1)));
        }
        return batches;
    }

    private InferenceBatch make(String id) {
        String model = dice.oneOf(world.modelIds());
        double hours = Math.clamp(
                dice.logNormal(medianHours, SIGMA), medianHours / MOST_TIMES_MEDIAN, medianHours * MOST_TIMES_MEDIAN);
        Window window = window(hours);
        return new InferenceBatch(
                id,
                Optional.of(dice.oneOf(TENANTS)),
                demand(model, hours),
                window,
                residence(),
                dice.chance(0.2) ? dice.whole(1, 3) : 0);
    }

    /** As many tokens as the first kind of accelerator takes these hours for. */
    private Demand demand(String model, double hours) {
        double inputPerOutput = dice.oneOf(List.of(8.0, 4.0, 2.0, 1.0, 0.5));
        double hoursPerMillion = pace.hours(model, world.acceleratorIds().getFirst(), inputPerOutput * 1e6, 1e6)
                .orElseThrow(() -> new IllegalStateException("The model " + model + " must be measured."));
        double output = rounded(hours / hoursPerMillion * 1e6);
        List<String> models = new ArrayList<>(List.of(model));
        String other = dice.oneOf(world.modelIds());
        if (dice.chance(0.15) && !other.equals(model)) {
            models.add(other);
        }
        return new Demand(
                models,
                Optional.empty(),
                Optional.empty(),
                rounded(output * inputPerOutput),
                output,
                OptionalInt.empty(),
                List.of());
    }

    private static double rounded(double tokens) {
        return new BigDecimal(tokens).round(TOKEN_DIGITS).doubleValue();
    }

    private Window window(double acceleratorHours) {
        int horizon = world.set().hours();
        double drawn = dice.chance(0.15)
                ? dice.between(6, 13)
                : dice.chance(0.4) ? dice.between(20, 37) : dice.between(48, 121);
        int length = (int) Math.min(
                horizon, Math.max(Math.floor(drawn), Math.ceil(acceleratorHours * WINDOW_PER_ACCELERATOR_HOUR)));
        int release = dice.whole(0, horizon - length);
        boolean soft = dice.chance(0.35);
        int due = soft ? release + (int) Math.ceil(length * dice.between(0.6, 0.85)) : release + length;
        double lateness = soft ? dice.whole(1, 10) * 0.5 * world.unitsPerDollar() : 0;
        return new Window(at(release), at(due), at(release + length), lateness);
    }

    private Instant at(int hour) {
        return start.plus(Duration.ofHours(hour));
    }

    private Residence residence() {
        boolean bound = !world.residences().isEmpty() && dice.chance(0.2);
        List<String> jurisdictions = bound ? dice.oneOf(world.residences()) : List.of();
        List<String> forbidden = !bound && dice.chance(0.1) ? List.of(dice.oneOf(siteIds)) : List.of();
        String home = dice.oneOf(siteIds);
        if (!dice.chance(0.5) || forbidden.contains(home)) {
            return new Residence(jurisdictions, forbidden, Optional.empty(), 0, OptionalDouble.empty());
        }
        double gigabytes = Math.ceil(dice.logNormal(60, 1.2));
        return new Residence(
                jurisdictions,
                forbidden,
                Optional.of(home),
                gigabytes,
                OptionalDouble.of(0.02 * world.unitsPerDollar()));
    }
}
