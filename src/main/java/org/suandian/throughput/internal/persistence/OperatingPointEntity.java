package org.suandian.throughput.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.OperatingPoint;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;
import org.suandian.units.Throughput;

/** One point of a profile, with what all points of the profile share. */
@Entity
@Table(name = "operating_point")
public class OperatingPointEntity extends VersionedRow {

    @Column(name = "profile_id")
    public String profileId = "";

    @Column(name = "point_id")
    public String pointId = "";

    @Column(name = "model_id")
    public String modelId = "";

    @Column(name = "accelerator_id")
    public String acceleratorId = "";

    @Column(name = "\"precision\"")
    public String precision = "";

    public @Nullable String engine;

    @Column(name = "accelerators_per_replica")
    public @Nullable Double acceleratorsPerReplica;

    public @Nullable String parallelism;

    @Column(name = "speculative_decoding")
    public @Nullable String speculativeDecoding;

    public @Nullable String workload;

    @Enumerated(EnumType.STRING)
    public Phase phase = Phase.MIXED;

    @Enumerated(EnumType.STRING)
    @Column(name = "token_basis")
    public TokenBasis tokenBasis = TokenBasis.OUTPUT;

    @Column(name = "input_tokens")
    public @Nullable Double inputTokens;

    @Column(name = "output_tokens")
    public @Nullable Double outputTokens;

    public @Nullable Double concurrency;

    @Column(name = "interactivity_tokens_per_second_per_user")
    public @Nullable Double interactivity;

    @Column(name = "throughput_tokens_per_second_per_accelerator")
    public double throughput;

    @Column(name = "power_w_per_accelerator")
    public @Nullable Double powerWatts;

    @Enumerated(EnumType.STRING)
    @Column(name = "energy_boundary")
    public EnergyBoundary energyBoundary = EnergyBoundary.NONE;

    @Enumerated(EnumType.STRING)
    public PointQuality quality = PointQuality.MEASURED;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public OperatingPoint toPoint() {
        return new OperatingPoint(
                pointId,
                Absence.decimal(concurrency),
                Absence.decimal(interactivity),
                Throughput.ofTokensPerSecond(throughput),
                Optional.ofNullable(powerWatts).map(Power::ofWatts),
                Optional.ofNullable(note));
    }
}
