package org.suandian.placement.internal.service;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.suandian.failure.ConflictException;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.PlacedBatch;
import org.suandian.placement.internal.store.GrownPlan;
import org.suandian.placement.internal.store.NewPlans;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanChecker;
import org.suandian.placement.plan.check.PlanViolation;
import org.suandian.placement.plan.insert.BatchInsertion;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.problem.InferenceBatch;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.check.ProblemValidator;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;

/** Places one more batch into a plan that stands. */
@Singleton
class BatchPlacing {

    /** Another node may have placed a batch in the meantime; that it does so five times in a row is unlikely. */
    private static final int TRIES = 5;

    private static final int LOCKS = 64;

    /** Where the issues of the only batch are. */
    private static final String BATCH = "batches[0]";

    private final PlanLoader loader;
    private final StoredProblems problems;
    private final PlanStore store;
    private final NewPlans keys;
    private final ReentrantLock[] locks = new ReentrantLock[LOCKS];

    BatchPlacing(PlanLoader loader, StoredProblems problems, PlanStore store, NewPlans keys) {
        this.loader = loader;
        this.problems = problems;
        this.store = store;
        this.keys = keys;
        Arrays.setAll(locks, unused -> new ReentrantLock());
    }

    PlacedBatch place(UUID id, DraftProblem draft, Optional<IdempotencyKey> key) {
        if (keys.findRepeated(key).isPresent()) {
            return placedBefore(id, draft);
        }
        ReentrantLock lock = locks[Math.floorMod(id.hashCode(), LOCKS)];
        lock.lock();
        try {
            for (int tries = 1; ; tries++) {
                try {
                    return placeOnce(id, draft, key);
                } catch (ConflictException e) {
                    if (!e.code().equals("plan-has-changed") || tries == TRIES) {
                        throw e;
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private PlacedBatch placedBefore(UUID id, DraftProblem draft) {
        StandingPlan plan = loader.getStanding(id);
        String batchId = draft.problem().batches().getFirst().id();
        return new PlacedBatch(plan, plan.planned().naming().findBatch(batchId).orElseThrow());
    }

    private PlacedBatch placeOnce(UUID id, DraftProblem draft, Optional<IdempotencyKey> key) {
        StandingPlan plan = loader.getStanding(id);
        Refusals.requireEnded(plan.plan());
        Placement standing = plan.placement().orElseThrow(() -> Refusals.noPlacement(plan.plan()));
        InferenceBatch batch = validate(plan, draft);
        PlannedProblem grown = plan.planned().withBatch(loader.price(plan.plan(), plan.planned(), batch));
        int number = standing.fit().length;
        BatchInsertion insertion = new BatchInsertion(grown.priced(), withRoom(standing), plan.shadowPricesOrZero());
        if (insertion.insert(number).isEmpty()) {
            throw NoRoom.of(grown, withRoom(standing), number);
        }
        Placement placement = insertion.placement();
        long objective = placement.objectiveMicro(grown.priced());
        requireSound(grown.priced(), placement, objective);
        GrownPlan stored = new GrownPlan(
                problems.pack(grown.problem(), batch), placement, objective, bound(plan, grown.priced(), number));
        if (store.grow(id, plan.plan().revision(), stored, key).isPresent()) {
            return placedBefore(id, draft);
        }
        loader.keep(id, LoadedProblem.of(plan.plan().revision() + 1, grown, plan.issues()));
        return new PlacedBatch(loader.getStanding(id), number);
    }

    private static Placement withRoom(Placement standing) {
        int count = standing.fit().length;
        int[] fit = Arrays.copyOf(standing.fit(), count + 1);
        fit[count] = BatchTable.NONE;
        return new Placement(fit, Arrays.copyOf(standing.start(), count + 1));
    }

    /** The batch among the sites and pools of the plan; those of the plan are known to be sound. */
    private InferenceBatch validate(StandingPlan plan, DraftProblem draft) {
        PlacementProblem whole = plan.planned().problem();
        PlacementProblem alone = whole.withBatches(draft.problem().batches()).withBudgets(List.of());
        DraftProblem checked = new DraftProblem(alone, true, plan.plan().solving(), draft.issues(), draft.paths());
        IssueReport report = new ProblemValidator(
                        loader.calculator(plan.plan().origin().dataVersion()).catalogues())
                .validate(checked);
        report = ofBatch(report);
        InferenceBatch batch = alone.batches().getFirst();
        OptionalInt known = plan.planned().naming().findBatch(batch.id());
        if (known.isPresent()) {
            IssueList issues = IssueList.after(report);
            issues.error(
                    "duplicate-id",
                    "id",
                    "The id of the batch (%s) must not be that of a batch of the plan.".formatted(batch.id()));
            report = issues.report();
        }
        if (report.hasErrors()) {
            throw Refusals.invalid(report);
        }
        return batch;
    }

    /** Only what is of the batch, named from there: alone, it makes sound pools look unused. */
    private static IssueReport ofBatch(IssueReport report) {
        IssueList own = new IssueList();
        for (ProblemIssue issue : report.listed()) {
            if (issue.path().startsWith(BATCH)) {
                String path = issue.path().substring(BATCH.length()).replaceFirst("^\\.", "");
                if (issue.severity() == ProblemIssue.Severity.ERROR) {
                    own.error(issue.code(), path, issue.message(), issue.details());
                } else {
                    own.warning(issue.code(), path, issue.message(), issue.details());
                }
            }
        }
        return own.report();
    }

    private static void requireSound(PricedProblem problem, Placement placement, long objectiveMicro) {
        List<PlanViolation> violations = PlanChecker.check(problem, placement, objectiveMicro);
        if (!violations.isEmpty()) {
            throw new IllegalStateException("The plan with one more batch must keep all limits: "
                    + violations.getFirst().message());
        }
    }

    /** No plan of the larger problem is cheaper than the best of the smaller one and the least that the new batch can add. */
    private static OptionalLong bound(StandingPlan plan, PricedProblem grown, int batch) {
        OptionalLong before = plan.plan().progress().boundMicro();
        if (before.isEmpty()) {
            return before;
        }
        long least = grown.batches().leaveOutMicro()[batch];
        for (int fit = grown.batches().firstFit()[batch]; fit < grown.batches().firstFit()[batch + 1]; fit++) {
            for (int start = grown.batches().release()[batch]; start <= grown.latestStart(fit); start++) {
                least = Math.min(least, grown.costMicro(fit, start));
            }
        }
        return OptionalLong.of(before.getAsLong() + least);
    }
}
