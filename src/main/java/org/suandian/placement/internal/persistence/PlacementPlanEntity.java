package org.suandian.placement.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.search.SolvedPlan;
import org.suandian.placement.search.SolverPhase;

/** The state of a plan. Narrow on purpose: what is large lies in tables beside it. */
@Entity
@Table(name = "placement_plan")
public class PlacementPlanEntity {

    @Id
    public UUID id = new UUID(0, 0);

    /** In the order in which plans were handed in. */
    @Generated
    @Column(insertable = false, updatable = false)
    public @Nullable Long number;

    public String name = "";

    @Enumerated(EnumType.STRING)
    public PlanKind kind = PlanKind.PLAN;

    @Column(name = "parent_id")
    public @Nullable UUID parentId;

    @Column(name = "pareto_id")
    public @Nullable UUID paretoId;

    @Enumerated(EnumType.STRING)
    public PlanStatus status = PlanStatus.SOLVING_SCHEDULED;

    public String currency = "";

    @Column(name = "carbon_price_per_tonne")
    public double carbonPricePerTonne;

    public int batches;

    @Column(name = "time_limit_ms")
    public long timeLimitMillis;

    public long seed;
    public int workers;

    @Column(name = "step_limit")
    public @Nullable Long stepLimit;

    @Column(name = "gap_limit")
    public @Nullable Double gapLimit;

    @Column(name = "data_version")
    public long dataVersion;

    @Column(name = "data_recorded_at")
    public Instant dataRecordedAt = Instant.EPOCH;

    @Column(name = "software_version")
    public String softwareVersion = "";

    @Column(name = "solver_version")
    public @Nullable String solverVersion;

    @Column(name = "created_at")
    public Instant createdAt = Instant.EPOCH;

    @Column(name = "started_at")
    public @Nullable Instant startedAt;

    @Column(name = "ended_at")
    public @Nullable Instant endedAt;

    public int attempt;

    /** How often a node took it up that another had left without a word. */
    public int interruptions;

    @Column(name = "stop_requested")
    public boolean stopRequested;

    public int revision;

    @Column(name = "spent_ms")
    public long spentMillis;

    /** Of the time spent, when the best plan was found. */
    @Column(name = "improved_ms")
    public @Nullable Long improvedMillis;

    @Enumerated(EnumType.STRING)
    public @Nullable SolverPhase phase;

    @Column(name = "objective_micro")
    public @Nullable Long objectiveMicro;

    @Column(name = "bound_micro")
    public @Nullable Long boundMicro;

    public @Nullable Integer placed;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    public SolvedPlan.@Nullable End endReason;

    public @Nullable String failure;
}
