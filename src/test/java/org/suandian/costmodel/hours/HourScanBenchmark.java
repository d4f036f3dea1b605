package org.suandian.costmodel.hours;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.suandian.provenance.QualityTier;

/**
 * A full ranking: 60 places x 12 accelerators x 8,760 hours = 6,307,200 cells, on one thread, beside what the memory of the machine
 * allows: a sum over an array far larger than the caches. A cell reads three doubles.
 *
 * <p>{@code docs/benchmarks/run-ranking.sh}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HourScanBenchmark {

    private static final int PLACES = 60;
    private static final int ACCELERATORS = 12;
    private static final int HOURS = 8_760;
    private static final int STREAMED_DOUBLES = 32 * 1024 * 1024;

    private final HourColumns[] places = new HourColumns[PLACES];
    private final HourColumns[] placesWithGaps = new HourColumns[PLACES];
    private final double[] streamed = new double[STREAMED_DOUBLES];

    @Setup
    public void fill() {
        SplittableRandom random = new SplittableRandom(20_261_123);
        for (int place = 0; place < PLACES; place++) {
            places[place] = columns(random, 0);
            placesWithGaps[place] = columns(random, 0.01);
        }
        for (int i = 0; i < streamed.length; i++) {
            streamed[i] = random.nextDouble();
        }
    }

    private static HourColumns columns(SplittableRandom random, double gapShare) {
        HourColumns columns = new HourColumns(Instant.parse("2024-01-01T00:00:00Z"), HOURS);
        for (int hour = 0; hour < HOURS; hour++) {
            if (random.nextDouble() >= gapShare) {
                columns.price(hour, random.nextDouble(-0.05, 0.3), QualityTier.MEASURED);
                columns.carbon(hour, random.nextDouble(0, 800), random.nextDouble(0, 800), QualityTier.MEASURED);
            }
        }
        return columns;
    }

    @Benchmark
    public void fullRanking(Blackhole hole) {
        scanAll(places, hole);
    }

    @Benchmark
    public void fullRankingWithGaps(Blackhole hole) {
        scanAll(placesWithGaps, hole);
    }

    private static void scanAll(HourColumns[] columns, Blackhole hole) {
        for (HourColumns place : columns) {
            for (int accelerator = 1; accelerator <= ACCELERATORS; accelerator++) {
                hole.consume(HourScan.of(place, accelerator, 0.1 * accelerator));
            }
        }
    }

    /** 256 MiB read once; four sums, so that the additions do not wait for one another. */
    @Benchmark
    public double memoryBound() {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        for (int i = 0; i < streamed.length; i += 4) {
            a += streamed[i];
            b += streamed[i + 1];
            c += streamed[i + 2];
            d += streamed[i + 3];
        }
        return a + b + c + d;
    }

    /** Runs all three and prints cells per second and the share of the memory bound. */
    public static void main(String[] args) throws Exception {
        var results = new Runner(new OptionsBuilder()
                        .include(HourScanBenchmark.class.getName())
                        .build())
                .run();
        double cells = (double) PLACES * ACCELERATORS * HOURS;
        double bytesPerSecond = 0;
        for (var result : results) {
            if (result.getParams().getBenchmark().endsWith("memoryBound")) {
                bytesPerSecond =
                        STREAMED_DOUBLES * 8.0 / result.getPrimaryResult().getScore() * 1_000;
            }
        }
        System.out.printf("memory bound: %.1f GB/s%n", bytesPerSecond / 1e9);
        for (var result : results) {
            String name = result.getParams().getBenchmark();
            if (!name.endsWith("memoryBound")) {
                double perSecond = cells / result.getPrimaryResult().getScore() * 1_000;
                System.out.printf(
                        "%s: %.0f million cells/s per core, %.2f of the memory bound at 24 bytes a cell%n",
                        name.substring(name.lastIndexOf('.') + 1), perSecond / 1e6, perSecond * 24 / bytesPerSecond);
            }
        }
    }
}
