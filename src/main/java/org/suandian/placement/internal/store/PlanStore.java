package org.suandian.placement.internal.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.ProgressPoint;
import org.suandian.placement.internal.persistence.PlacementPlanEntity;
import org.suandian.placement.internal.persistence.PlacementPlanRepository;
import org.suandian.placement.internal.persistence.PlanBatchEntity;
import org.suandian.placement.internal.persistence.PlanBestEntity;
import org.suandian.placement.internal.persistence.PlanBestRepository;
import org.suandian.placement.internal.persistence.PlanInputRepository;
import org.suandian.placement.internal.storage.Course;
import org.suandian.placement.internal.storage.PlacementPacking;
import org.suandian.placement.internal.storage.ShadowPricesPacking;
import org.suandian.placement.search.SolvedPlan;

/** Stored plans as their owners see them: found, read, stopped, and grown by a batch. */
@Singleton
public class PlanStore {

    private final PlacementPlanRepository plans;
    private final PlanInputRepository inputs;
    private final PlanBestRepository bests;
    private final IdempotencyStore keys;
    private final Clock clock;

    PlanStore(
            PlacementPlanRepository plans,
            PlanInputRepository inputs,
            PlanBestRepository bests,
            IdempotencyStore keys,
            Clock clock) {
        this.plans = plans;
        this.inputs = inputs;
        this.bests = bests;
        this.keys = keys;
        this.clock = clock;
    }

    public Optional<PlanRecord> find(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> plans.findByIdOptional(id).map(PlanRecords::of));
    }

    public List<PlanRecord> listNewest(int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        plans.listNewest(limit).stream().map(PlanRecords::of).toList());
    }

    public List<PlanRecord> listByIds(Collection<UUID> ids) {
        return QuarkusTransaction.requiringNew()
                .call(() -> plans.listByIds(ids).stream().map(PlanRecords::of).toList());
    }

    public List<PlanRecord> listOfPareto(UUID paretoId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> plans.listOfPareto(paretoId).stream()
                        .map(PlanRecords::of)
                        .toList());
    }

    public Optional<StoredInput> findInput(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> inputs.findByIdOptional(id)
                        .map(row -> new StoredInput(
                                row.problem,
                                row.issues,
                                Optional.ofNullable(row.replan),
                                inputs.listAdded(id).stream()
                                        .map(added -> added.batch)
                                        .toList())));
    }

    /** The state and the best plan, as they were at one moment. */
    public Optional<StoredBest> findBest(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bests.findWithState(id).map(both -> best(PlanRecords.of(both.plan()), both.best())));
    }

    private static StoredBest best(PlanRecord plan, PlanBestEntity row) {
        return new StoredBest(
                plan,
                Optional.ofNullable(row.placement).map(PlacementPacking::unpack),
                Optional.ofNullable(row.shadowPrices).map(ShadowPricesPacking::unpack));
    }

    public List<ProgressPoint> listCourse(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> bests.findByIdOptional(id)
                        .map(row -> Course.unpack(row.progress).points())
                        .orElse(List.of()));
    }

    /** Asks for the search to end; ends it at once where it has not begun. Nothing changes if it has ended. */
    public Optional<PlanRecord> requestStop(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> plans.lock(id).map(this::stop));
    }

    private PlanRecord stop(PlacementPlanEntity row) {
        if (!row.status.isFinal()) {
            row.stopRequested = true;
        }
        if (row.status == PlanStatus.SOLVING_SCHEDULED) {
            row.status = PlanStatus.SOLVING_INCOMPLETE;
            row.endReason = SolvedPlan.End.STOPPED;
            row.endedAt = now();
        }
        return PlanRecords.of(row);
    }

    /**
     * Makes a plan larger by a batch.
     *
     * @return the plan that the same request has grown before, if it has
     * @throws ConflictException {@code plan-has-changed} if it has grown by another batch since it was read
     */
    public Optional<UUID> grow(UUID id, int revision, GrownPlan grown, Optional<IdempotencyKey> key) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<UUID> before = key.flatMap(taken -> keys.take(taken, id));
            if (before.isEmpty()) {
                plans.lock(id).ifPresent(row -> grow(row, revision, grown));
            }
            return before;
        });
    }

    private void grow(PlacementPlanEntity row, int revision, GrownPlan grown) {
        if (row.revision != revision || !row.status.isFinal()) {
            throw new ConflictException(
                    "plan-has-changed",
                    "The plan (revision %d) must not change while a batch is placed into it. Maybe ask again."
                            .formatted(row.revision),
                    Details.of("revision", row.revision));
        }
        PlanBatchEntity added = new PlanBatchEntity();
        added.planId = row.id;
        added.position = revision;
        added.batch = grown.batch();
        inputs.add(added);
        bests.findById(row.id).placement = PlacementPacking.pack(grown.placement());
        row.revision++;
        row.batches++;
        row.objectiveMicro = grown.objectiveMicro();
        row.boundMicro =
                grown.boundMicro().isPresent() ? (Long) grown.boundMicro().getAsLong() : null;
        row.placed = grown.placement().placed();
        if (row.endReason == SolvedPlan.End.OPTIMAL) {
            row.endReason = null; // the others have not moved for the new batch: nobody has proven the larger plan
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
