package org.suandian.placement.internal.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.internal.persistence.ParetoEntity;
import org.suandian.placement.internal.persistence.ParetoRepository;
import org.suandian.placement.internal.persistence.PlacementPlanEntity;
import org.suandian.placement.internal.persistence.PlacementPlanRepository;
import org.suandian.placement.internal.persistence.PlanBestEntity;
import org.suandian.placement.internal.persistence.PlanBestRepository;
import org.suandian.placement.internal.persistence.PlanInputEntity;
import org.suandian.placement.internal.persistence.PlanInputRepository;

/** Stores new plans together with their jobs and the key of their request: all of it or nothing. */
@Singleton
public class NewPlans {

    private final PlacementPlanRepository plans;
    private final PlanInputRepository inputs;
    private final PlanBestRepository bests;
    private final ParetoRepository fronts;
    private final IdempotencyStore keys;
    private final Clock clock;

    NewPlans(
            PlacementPlanRepository plans,
            PlanInputRepository inputs,
            PlanBestRepository bests,
            ParetoRepository fronts,
            IdempotencyStore keys,
            Clock clock) {
        this.plans = plans;
        this.inputs = inputs;
        this.bests = bests;
        this.fronts = fronts;
        this.keys = keys;
        this.clock = clock;
    }

    /** What the same request has made before. */
    public Optional<UUID> findRepeated(Optional<IdempotencyKey> key) {
        return key.flatMap(known -> QuarkusTransaction.requiringNew().call(() -> keys.findResource(known)));
    }

    /**
     * Stores a plan.
     *
     * @param schedule makes its job, within the same transaction
     * @return the plan that the same request has made before, if it has
     */
    public Optional<UUID> create(NewPlan plan, Optional<IdempotencyKey> key, Consumer<UUID> schedule) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<UUID> before = key.flatMap(taken -> keys.take(taken, plan.id()));
            if (before.isEmpty()) {
                persist(plan);
                plans.flush();
                schedule.accept(plan.id());
            }
            return before;
        });
    }

    /** Stores a front and its plans, likewise. */
    public Optional<UUID> createFront(
            UUID id, List<NewPlan> points, Optional<IdempotencyKey> key, Consumer<UUID> schedule) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<UUID> before = key.flatMap(taken -> keys.take(taken, id));
            if (before.isEmpty()) {
                ParetoEntity front = new ParetoEntity();
                front.id = id;
                front.name = points.getFirst().name();
                front.currency = points.getFirst().currency().getCurrencyCode();
                front.createdAt = now();
                fronts.persist(front);
                points.forEach(this::persist);
                plans.flush();
                points.forEach(point -> schedule.accept(point.id()));
            }
            return before;
        });
    }

    /** Whether there is such a front. */
    public Optional<StoredFront> findFront(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> fronts.findByIdOptional(id)
                        .map(row -> new StoredFront(row.id, row.name, row.currency, row.createdAt)));
    }

    private void persist(NewPlan plan) {
        PlacementPlanEntity row = new PlacementPlanEntity();
        row.id = plan.id();
        row.name = plan.name();
        row.kind = plan.kind();
        row.parentId = plan.parentId().orElse(null);
        row.paretoId = plan.paretoId().orElse(null);
        row.currency = plan.currency().getCurrencyCode();
        row.carbonPricePerTonne = plan.carbonPricePerTonne();
        row.batches = plan.batches();
        row.timeLimitMillis = plan.solving().timeLimit().toMillis();
        row.seed = plan.solving().seed();
        row.workers = plan.solving().workers();
        row.stepLimit = plan.solving().stepLimit().isPresent()
                ? (Long) plan.solving().stepLimit().getAsLong()
                : null;
        row.gapLimit = plan.solving().gapLimit().isPresent()
                ? (Double) plan.solving().gapLimit().getAsDouble()
                : null;
        row.dataVersion = plan.origin().dataVersion().number();
        row.dataRecordedAt = plan.origin().dataVersion().recordedAt();
        row.softwareVersion = plan.origin().softwareVersion();
        row.solverVersion = plan.origin().solverVersion().orElse(null);
        row.createdAt = now();
        plans.persist(row);
        persistParts(plan);
    }

    private void persistParts(NewPlan plan) {
        PlanInputEntity input = new PlanInputEntity();
        input.planId = plan.id();
        input.problem = plan.problem();
        input.issues = plan.issues();
        input.replan = plan.replan().orElse(null);
        inputs.persist(input);
        PlanBestEntity best = new PlanBestEntity();
        best.planId = plan.id();
        bests.persist(best);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
