package org.suandian.placement.internal.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.internal.persistence.PlacementPlanEntity;
import org.suandian.placement.internal.persistence.PlacementPlanRepository;
import org.suandian.placement.internal.persistence.PlanBestEntity;
import org.suandian.placement.internal.persistence.PlanBestRepository;
import org.suandian.placement.internal.storage.Course;
import org.suandian.placement.internal.storage.PlacementPacking;
import org.suandian.placement.internal.storage.ShadowPricesPacking;

/** What a node writes of a plan while it solves it. Each call is a short transaction that holds the plan's row. */
@Singleton
public class SolvingStore {

    /** A plan whose nodes die this often is probably why they die. */
    static final int MOST_INTERRUPTIONS = 5;

    private final PlacementPlanRepository plans;
    private final PlanBestRepository bests;
    private final Clock clock;

    SolvingStore(PlacementPlanRepository plans, PlanBestRepository bests, Clock clock) {
        this.plans = plans;
        this.bests = bests;
        this.clock = clock;
    }

    /** Takes a plan up. Empty if there is nothing more to search for. */
    public Optional<Attempt> begin(UUID id) {
        return inTransaction(
                () -> plans.lock(id).filter(row -> !row.status.isFinal()).flatMap(this::takeUp));
    }

    private Optional<Attempt> takeUp(PlacementPlanEntity row) {
        row.interruptions += row.status == PlanStatus.SOLVING_ACTIVE ? 1 : 0;
        row.attempt++;
        if (row.interruptions > MOST_INTERRUPTIONS) {
            end(
                    row,
                    Outcome.failed("The search was interrupted %d times without a word, and is given up."
                            .formatted(row.interruptions)));
            return Optional.empty();
        }
        row.status = PlanStatus.SOLVING_ACTIVE;
        row.startedAt = row.startedAt == null ? now() : row.startedAt;
        PlanBestEntity best = bests.findById(row.id);
        return Optional.of(new Attempt(
                row.id,
                row.attempt,
                PlanRecords.terms(row),
                Currency.getInstance(row.currency),
                java.time.Duration.ofMillis(row.spentMillis),
                row.stopRequested,
                Optional.ofNullable(best.placement).map(PlacementPacking::unpack),
                Course.unpack(best.progress)));
    }

    /**
     * Keeps where the search stands.
     *
     * @return whether the plan's owner wants it stopped
     * @throws StaleAttemptException if another node has taken the plan up
     */
    public boolean checkpoint(UUID id, int attempt, Checkpoint checkpoint) {
        return inTransaction(() -> {
            PlacementPlanEntity row = current(id, attempt);
            keep(row, checkpoint);
            return row.stopRequested;
        });
    }

    /**
     * Keeps the last state of the search and how it ended.
     *
     * @throws StaleAttemptException if another node has taken the plan up
     */
    public void finish(UUID id, int attempt, Optional<Checkpoint> last, Outcome outcome) {
        inTransaction(() -> {
            PlacementPlanEntity row = current(id, attempt);
            last.ifPresent(checkpoint -> keep(row, checkpoint));
            end(row, outcome);
            return row.id;
        });
    }

    /**
     * Leaves the plan for another node to take up, because this one shuts down.
     *
     * @throws StaleAttemptException if another node has taken the plan up
     */
    public void release(UUID id, int attempt, Optional<Checkpoint> last) {
        inTransaction(() -> {
            PlacementPlanEntity row = current(id, attempt);
            last.ifPresent(checkpoint -> keep(row, checkpoint));
            row.status = PlanStatus.SOLVING_SCHEDULED;
            return row.id;
        });
    }

    private PlacementPlanEntity current(UUID id, int attempt) {
        return plans.lock(id)
                .filter(row -> row.attempt == attempt && row.status == PlanStatus.SOLVING_ACTIVE)
                .orElseThrow(() -> new StaleAttemptException(id, attempt));
    }

    private void keep(PlacementPlanEntity row, Checkpoint checkpoint) {
        PlanBestEntity best = bests.findById(row.id);
        row.phase = checkpoint.phase();
        row.spentMillis = Math.max(row.spentMillis, checkpoint.spent().toMillis());
        if (checkpoint.boundMicro().isPresent()) {
            long bound = checkpoint.boundMicro().getAsLong();
            row.boundMicro = row.boundMicro == null ? bound : Math.max(row.boundMicro, bound);
        }
        if (checkpoint.newBest().isPresent() && isBetter(checkpoint.objectiveMicro(), row)) {
            row.objectiveMicro = checkpoint.objectiveMicro().getAsLong();
            row.placed = checkpoint.newBest().get().placed();
            row.improvedMillis = checkpoint.improved().toMillis();
            best.placement = PlacementPacking.pack(checkpoint.newBest().get());
        }
        best.progress = checkpoint.course();
    }

    private static boolean isBetter(OptionalLong objective, PlacementPlanEntity row) {
        return row.objectiveMicro == null || objective.orElse(Long.MAX_VALUE) < row.objectiveMicro;
    }

    private void end(PlacementPlanEntity row, Outcome outcome) {
        row.status = outcome.status();
        row.endReason = outcome.end().orElse(null);
        row.failure = outcome.failure().orElse(null);
        row.endedAt = now();
        PlanBestEntity best = bests.findById(row.id);
        outcome.shadowPrices().ifPresent(prices -> best.shadowPrices = ShadowPricesPacking.pack(prices));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static <T> T inTransaction(Supplier<T> change) {
        return QuarkusTransaction.requiringNew().timeout(30).call(change::get);
    }
}
