package org.suandian.throughput;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.throughput.ThroughputProfile.Setup;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/** Builds profiles for tests: one model on one accelerator unless a test says otherwise. */
public final class Profiles {

    private final String id;
    private String modelId = "tiny-1b";
    private String acceleratorId = "h100";
    private String precision = "fp8";
    private Phase phase = Phase.MIXED;
    private TokenBasis basis = TokenBasis.OUTPUT;
    private OptionalDouble inputTokens = OptionalDouble.of(1_000);
    private OptionalDouble outputTokens = OptionalDouble.of(500);
    private EnergyBoundary boundary = EnergyBoundary.ACCELERATOR;
    private PointQuality quality = PointQuality.MEASURED;
    private String sourceId = "lab";
    private final List<OperatingPoint> points = new ArrayList<>();

    private Profiles(String id) {
        this.id = id;
    }

    public static Profiles profile(String id) {
        return new Profiles(id);
    }

    public Profiles of(String model) {
        modelId = model;
        return this;
    }

    public Profiles on(String accelerator) {
        acceleratorId = accelerator;
        return this;
    }

    public Profiles at(String otherPrecision) {
        precision = otherPrecision;
        return this;
    }

    public Profiles phase(Phase other, TokenBasis counted) {
        phase = other;
        basis = counted;
        return this;
    }

    public Profiles lengths(double input, double output) {
        inputTokens = OptionalDouble.of(input);
        outputTokens = OptionalDouble.of(output);
        return this;
    }

    public Profiles outputLengthOnly(double output) {
        inputTokens = OptionalDouble.empty();
        outputTokens = OptionalDouble.of(output);
        return this;
    }

    public Profiles boundary(EnergyBoundary other) {
        boundary = other;
        return this;
    }

    public Profiles quality(PointQuality other) {
        quality = other;
        return this;
    }

    public Profiles source(String other) {
        sourceId = other;
        return this;
    }

    /** A point with power, unless the boundary says that none was measured. */
    public Profiles point(double concurrency, double interactivity, double tokensPerSecond, double watts) {
        return add(OptionalDouble.of(concurrency), OptionalDouble.of(interactivity), tokensPerSecond, watts);
    }

    public Profiles pointWithoutInteractivity(double concurrency, double tokensPerSecond, double watts) {
        return add(OptionalDouble.of(concurrency), OptionalDouble.empty(), tokensPerSecond, watts);
    }

    private Profiles add(OptionalDouble concurrency, OptionalDouble interactivity, double throughput, double watts) {
        points.add(new OperatingPoint(
                id + "-" + (points.size() + 1),
                concurrency,
                interactivity,
                Throughput.ofTokensPerSecond(throughput),
                boundary == EnergyBoundary.NONE ? Optional.empty() : Optional.of(Power.ofWatts(watts)),
                Optional.empty()));
        return this;
    }

    public ThroughputProfile build() {
        return new ThroughputProfile(
                id,
                modelId,
                acceleratorId,
                precision,
                new Setup(
                        Optional.empty(), OptionalDouble.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
                phase,
                basis,
                inputTokens,
                outputTokens,
                boundary,
                quality,
                sourceId,
                points);
    }
}
