package org.suandian.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import org.suandian.throughput.LoadAxis;
import org.suandian.throughput.OperatingCurve;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.PointEstimate;
import org.suandian.throughput.ThroughputProfile;

/**
 * How well interpolation between operating points does: of each profile with three points or more, each point between the ends is taken
 * out and read off the rest. Beside it, a calculator that ignores the operating point and takes the median of the rest.
 */
public final class LeaveOneOut {

    /** What is compared. */
    enum Quantity {
        TOKENS_PER_SECOND("tokens/s"),
        JOULES_PER_TOKEN("J/token");

        private final String label;

        Quantity(String label) {
            this.label = label;
        }
    }

    /** A point left out: what was measured, and the relative errors, 0.05 for 5%. */
    record Error(String pointId, LoadAxis axis, Quantity quantity, double interpolated, double ignorant) {}

    private LeaveOneOut() {}

    /** Prints a markdown table; the argument is the file, {@code data/throughput-profiles.csv} by default. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments.length > 0 ? arguments[0] : "data/throughput-profiles.csv");
        List<Error> errors = errors(ProfileFile.read(file));
        System.out.println("| axis | quantity | points left out | median | 90th percentile | worst"
                + " | median, operating point ignored | 90th percentile, ignored |");
        System.out.println("|---|---|---|---|---|---|---|---|");
        for (LoadAxis axis : LoadAxis.values()) {
            for (Quantity quantity : Quantity.values()) {
                System.out.println(row(errors, axis, quantity));
            }
        }
    }

    private static String row(List<Error> errors, LoadAxis axis, Quantity quantity) {
        double[] own = sorted(errors, axis, quantity, Error::interpolated);
        double[] ignorant = sorted(errors, axis, quantity, Error::ignorant);
        return String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f%% | %.1f%% | %.1f%% | %.1f%% | %.1f%% |",
                axis.parameterName(),
                quantity.label,
                own.length,
                100 * quantile(own, 0.5),
                100 * quantile(own, 0.9),
                100 * quantile(own, 1),
                100 * quantile(ignorant, 0.5),
                100 * quantile(ignorant, 0.9));
    }

    /** The errors of one kind in ascending order. */
    static double[] sorted(List<Error> errors, LoadAxis axis, Quantity quantity, ToDoubleFunction<Error> of) {
        return errors.stream()
                .filter(error -> error.axis() == axis && error.quantity() == quantity)
                .mapToDouble(of)
                .sorted()
                .toArray();
    }

    /** Linear between order statistics. */
    static double quantile(double[] ascending, double share) {
        double position = share * (ascending.length - 1);
        int below = (int) Math.floor(position);
        int above = Math.min(below + 1, ascending.length - 1);
        return ascending[below] + (position - below) * (ascending[above] - ascending[below]);
    }

    static List<Error> errors(List<ThroughputProfile> profiles) {
        List<Error> errors = new ArrayList<>();
        for (ThroughputProfile profile : profiles) {
            for (LoadAxis axis : LoadAxis.values()) {
                leaveOut(profile, axis, errors);
            }
        }
        return errors;
    }

    private static void leaveOut(ThroughputProfile profile, LoadAxis axis, List<Error> errors) {
        List<OperatingPoint> points = profile.points().stream()
                .filter(point -> axis.of(point).isPresent())
                .sorted(Comparator.comparingDouble(point -> axis.of(point).orElseThrow()))
                .toList();
        for (int i = 1; i < points.size() - 1; i++) {
            OperatingPoint left = points.get(i);
            List<OperatingPoint> rest = new ArrayList<>(points);
            rest.remove(i);
            PointEstimate estimate = OperatingCurve.of(withPoints(profile, rest), axis)
                    .at(axis.of(left).orElseThrow());
            add(
                    errors,
                    left,
                    axis,
                    Quantity.TOKENS_PER_SECOND,
                    rest,
                    tokensPerSecond(estimate),
                    LeaveOneOut::tokensPerSecond);
            if (estimate.power().isPresent() && left.power().isPresent()) {
                add(errors, left, axis, Quantity.JOULES_PER_TOKEN, rest, joules(estimate), LeaveOneOut::joules);
            }
        }
    }

    private static void add(
            List<Error> errors,
            OperatingPoint left,
            LoadAxis axis,
            Quantity quantity,
            List<OperatingPoint> rest,
            double estimate,
            ToDoubleFunction<OperatingPoint> of) {
        double measured = of.applyAsDouble(left);
        double[] others = rest.stream().mapToDouble(of).toArray();
        Arrays.sort(others);
        errors.add(new Error(
                left.id(), axis, quantity, relative(estimate, measured), relative(quantile(others, 0.5), measured)));
    }

    private static double relative(double value, double measured) {
        return Math.abs(value / measured - 1);
    }

    private static double tokensPerSecond(PointEstimate point) {
        return point.perAccelerator().tokensPerSecond();
    }

    private static double tokensPerSecond(OperatingPoint point) {
        return point.perAccelerator().tokensPerSecond();
    }

    private static double joules(PointEstimate point) {
        return point.perAccelerator()
                .energyPerToken(point.power().orElseThrow())
                .joules();
    }

    private static double joules(OperatingPoint point) {
        return point.perAccelerator()
                .energyPerToken(point.power().orElseThrow())
                .joules();
    }

    private static ThroughputProfile withPoints(ThroughputProfile profile, List<OperatingPoint> points) {
        return new ThroughputProfile(
                profile.id(),
                profile.modelId(),
                profile.acceleratorId(),
                profile.precision(),
                profile.setup(),
                profile.phase(),
                profile.tokenBasis(),
                profile.inputTokens(),
                profile.outputTokens(),
                profile.energyBoundary(),
                profile.quality(),
                profile.sourceId(),
                points);
    }
}
