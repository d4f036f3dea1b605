package org.suandian.throughput;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.suandian.failure.Details;
import org.suandian.failure.UnanswerableException;
import org.suandian.units.Power;
import org.suandian.units.Range;
import org.suandian.units.Throughput;

/**
 * Reads operating points off a profile along one axis: the measured ones as they are, between them by monotone cubic
 * interpolation of the logarithms (model.md (2)), beyond them never.
 */
public final class OperatingCurve {

    /** The interactivity from which text comes faster than people read it; the default point keeps at least this. */
    public static final double COMFORTABLE_INTERACTIVITY = 20;

    private final ThroughputProfile profile;
    private final LoadAxis axis;
    private final List<OperatingPoint> points;

    private OperatingCurve(ThroughputProfile profile, LoadAxis axis) {
        this.profile = profile;
        this.axis = axis;
        TreeMap<Double, OperatingPoint> byCoordinate = new TreeMap<>();
        profile.points().stream()
                .filter(point -> axis.of(point).isPresent())
                .forEach(point -> byCoordinate.merge(coordinate(point), point, OperatingCurve::faster));
        this.points = List.copyOf(byCoordinate.values());
    }

    public static OperatingCurve of(ThroughputProfile profile, LoadAxis axis) {
        return new OperatingCurve(profile, axis);
    }

    /**
     * The point to take when none is asked for: the highest throughput among points with at least
     * {@value #COMFORTABLE_INTERACTIVITY} tokens/s/user, or among all where none has.
     */
    public static PointEstimate defaultPoint(ThroughputProfile profile) {
        Comparator<OperatingPoint> byThroughput =
                Comparator.comparingDouble(point -> point.perAccelerator().tokensPerSecond());
        return profile.points().stream()
                .filter(point -> point.interactivity().orElse(0) >= COMFORTABLE_INTERACTIVITY)
                .max(byThroughput)
                .or(() -> profile.points().stream().max(byThroughput))
                .map(PointEstimate::of)
                .orElseThrow();
    }

    /** The measured range on this axis; empty if no point has a coordinate on it. */
    public Optional<Range> range() {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        double low = coordinate(points.getFirst());
        return Optional.of(Range.of(low, low, coordinate(points.getLast())));
    }

    public boolean covers(double value) {
        return range().map(range -> value >= range.low() && value <= range.high())
                .orElse(false);
    }

    /**
     * The point at a coordinate.
     *
     * @throws UnanswerableException beyond the measured range, with the range
     */
    public PointEstimate at(double value) {
        if (!covers(value)) {
            throw outside(value);
        }
        for (OperatingPoint point : points) {
            if (coordinate(point) == value) {
                return PointEstimate.of(point);
            }
        }
        return between(value);
    }

    // model.md (2)
    private PointEstimate between(double value) {
        Optional<Power> power = points.stream().allMatch(point -> point.power().isPresent())
                ? Optional.of(Power.ofWatts(
                        interpolate(value, point -> point.power().orElseThrow().watts())))
                : Optional.empty();
        return new PointEstimate(
                Throughput.ofTokensPerSecond(
                        interpolate(value, point -> point.perAccelerator().tokensPerSecond())),
                power,
                otherCoordinate(LoadAxis.CONCURRENCY, value),
                otherCoordinate(LoadAxis.INTERACTIVITY, value),
                true,
                influencing(value));
    }

    private OptionalDouble otherCoordinate(LoadAxis other, double value) {
        if (other == axis) {
            return OptionalDouble.of(value);
        }
        if (points.stream().anyMatch(point -> other.of(point).isEmpty())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(interpolate(value, point -> other.of(point).orElseThrow()));
    }

    private double interpolate(double value, ToDoubleFunction<OperatingPoint> quantity) {
        double[] xs = points.stream()
                .mapToDouble(point -> Math.log(coordinate(point)))
                .toArray();
        double[] ys = points.stream()
                .mapToDouble(point -> Math.log(quantity.applyAsDouble(point)))
                .toArray();
        return Math.exp(new MonotoneCubic(xs, ys).at(Math.log(value)));
    }

    /** The two points around the value and the two beyond them, which set the slopes. */
    private List<OperatingPoint> influencing(double value) {
        int upper = 0;
        while (coordinate(points.get(upper)) < value) {
            upper++;
        }
        return points.subList(Math.max(0, upper - 2), Math.min(points.size(), upper + 2));
    }

    /** A curve has one value at a coordinate: nobody would run the slower of two points that users see alike. */
    private static OperatingPoint faster(OperatingPoint one, OperatingPoint other) {
        return other.perAccelerator().tokensPerSecond() > one.perAccelerator().tokensPerSecond() ? other : one;
    }

    private double coordinate(OperatingPoint point) {
        return axis.of(point).orElseThrow();
    }

    private UnanswerableException outside(double value) {
        String name = axis.parameterName();
        return range().map(range -> new UnanswerableException(
                        "operating-point-out-of-range",
                        "The %s (%s %s) must lie within the measured range of %s, %s to %s %s. Nothing is extrapolated."
                                .formatted(
                                        name, value, axis.unit(), profile.id(), range.low(), range.high(), axis.unit()),
                        Details.of("axis", name)
                                .and("unit", axis.unit())
                                .and("measuredFrom", range.low())
                                .and("measuredTo", range.high())
                                .and("profile", profile.id())))
                .orElseGet(() -> new UnanswerableException(
                        "operating-axis-not-measured",
                        "The profile %s must have been measured along %s. Maybe ask by the other axis."
                                .formatted(profile.id(), name),
                        Details.of("axis", name).and("profile", profile.id())));
    }
}
