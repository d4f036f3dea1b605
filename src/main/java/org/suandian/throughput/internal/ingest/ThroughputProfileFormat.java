package org.suandian.throughput.internal.ingest;

import java.util.List;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.Limits;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.TokenBasis;

/** The format of throughput profiles. */
final class ThroughputProfileFormat {

    static final String INTERACTIVITY = "interactivity_tokens_per_second_per_user";
    static final String THROUGHPUT = "throughput_tokens_per_second_per_accelerator";
    static final String POWER = "power_w_per_accelerator";

    private static final double HIGHEST_THROUGHPUT = 1_000_000;
    private static final double HIGHEST_INTERACTIVITY = 10_000;
    private static final double HIGHEST_COUNT = 1_000_000;

    static final CsvSchema SCHEMA = new CsvSchema(
            "throughput-profiles",
            "Measured operating points. A profile is one curve: the same model, accelerator, precision and set-up under"
                    + " different loads.",
            List.of("profile_id"),
            List.of(
                    Column.id("profile_id", "of the curve"),
                    Column.id("point_id", "of the point"),
                    Column.reference("model_id", "the model", "models"),
                    ThroughputColumns.accelerator(),
                    Column.id("precision", "of the weights, e.g. fp8"),
                    Column.text("engine", "what served it").optional(),
                    count("accelerators_per_replica", "accelerators", "that one copy of the model ran on"),
                    Column.text("parallelism", "how the copy was spread").optional(),
                    Column.text("speculative_decoding", "whether tokens were guessed ahead")
                            .optional(),
                    Column.text("workload", "which requests").optional(),
                    Column.code("phase", Phase.class, "which part of serving was measured"),
                    Column.code("token_basis", TokenBasis.class, "which tokens the throughput counts"),
                    ThroughputColumns.tokens("input_tokens", "mean input length")
                            .optional(),
                    ThroughputColumns.tokens("output_tokens", "mean output length; may differ between points")
                            .optional(),
                    count("concurrency", "requests", "requests in flight"),
                    Column.decimal(
                                    INTERACTIVITY,
                                    "tokens/s/user",
                                    Limits.between(0.01, HIGHEST_INTERACTIVITY, "the figure is of all users."),
                                    "what each user sees")
                            .optional(),
                    Column.decimal(
                            THROUGHPUT,
                            "tokens/s/accelerator",
                            Limits.between(0.01, HIGHEST_THROUGHPUT, "the figure is of a whole cluster."),
                            "of one accelerator, counted on the token basis"),
                    ThroughputColumns.watts(POWER, "measured, within the energy boundary; never provisioned power")
                            .optional(),
                    Column.code("energy_boundary", EnergyBoundary.class, "what the power includes; NONE without power"),
                    Column.code("quality", PointQuality.class, "how the point is known"),
                    ThroughputColumns.source(),
                    ThroughputColumns.note()));

    private ThroughputProfileFormat() {}

    private static Column count(String name, String unit, String description) {
        return Column.decimal(name, unit, Limits.between(0.1, HIGHEST_COUNT, ""), description)
                .optional();
    }
}
