package org.suandian.throughput.internal.persistence;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.versioned.Absence;
import org.suandian.ingest.versioned.VersionedRow;
import org.suandian.throughput.Accelerator;
import org.suandian.units.Power;

/** An accelerator. */
@Entity
@Table(name = "accelerator")
public class AcceleratorEntity extends VersionedRow {

    @Column(name = "accelerator_id")
    public String acceleratorId = "";

    public String name = "";
    public String vendor = "";

    @Column(name = "memory_gb")
    public @Nullable Double memoryGigabytes;

    @Column(name = "tdp_w")
    public @Nullable Double tdpWatts;

    @Embedded
    @AttributeOverride(name = "central", column = @Column(name = "host_factor"))
    @AttributeOverride(name = "low", column = @Column(name = "host_factor_low"))
    @AttributeOverride(name = "high", column = @Column(name = "host_factor_high"))
    @AttributeOverride(name = "sourceId", column = @Column(name = "host_factor_source_id"))
    public SourcedRatio hostFactor = new SourcedRatio();

    @Embedded
    @AttributeOverride(name = "central", column = @Column(name = "load_fraction"))
    @AttributeOverride(name = "low", column = @Column(name = "load_fraction_low"))
    @AttributeOverride(name = "high", column = @Column(name = "load_fraction_high"))
    @AttributeOverride(name = "sourceId", column = @Column(name = "load_fraction_source_id"))
    public SourcedRatio loadFraction = new SourcedRatio();

    @Embedded
    @AttributeOverride(name = "central", column = @Column(name = "idle_fraction"))
    @AttributeOverride(name = "low", column = @Column(name = "idle_fraction_low"))
    @AttributeOverride(name = "high", column = @Column(name = "idle_fraction_high"))
    @AttributeOverride(name = "sourceId", column = @Column(name = "idle_fraction_source_id"))
    public SourcedRatio idleFraction = new SourcedRatio();

    @Column(name = "provisioned_w")
    public @Nullable Double provisionedWatts;

    @Column(name = "system_max_w")
    public @Nullable Double systemMaximumWatts;

    @Column(name = "source_id")
    public String sourceId = "";

    public @Nullable String note;

    public Accelerator toAccelerator() {
        return new Accelerator(
                acceleratorId,
                name,
                vendor,
                Absence.decimal(memoryGigabytes),
                power(tdpWatts),
                hostFactor.toSourced(),
                loadFraction.toSourced(),
                idleFraction.toSourced(),
                power(provisionedWatts),
                power(systemMaximumWatts),
                sourceId,
                Optional.ofNullable(note));
    }

    private static Optional<Power> power(@Nullable Double watts) {
        return Optional.ofNullable(watts).map(Power::ofWatts);
    }
}
