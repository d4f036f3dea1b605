package org.suandian.placement.internal.service;

import jakarta.inject.Singleton;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suandian.failure.UnknownIdException;
import org.suandian.jobs.QueueState;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.PlacedBatch;
import org.suandian.placement.PlacementService;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.ProgressPoint;
import org.suandian.placement.RunningPlan;
import org.suandian.placement.Submission;
import org.suandian.placement.internal.jobs.RunningSolves;
import org.suandian.placement.internal.store.NewPlans;
import org.suandian.placement.internal.store.PlanQueue;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.placement.internal.store.StoredFront;
import org.suandian.placement.pareto.ParetoFront;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.replan.ReplanRequest;
import org.suandian.placement.standing.StandingPlan;

/** The service, by its parts. */
@Singleton
class PlacementServiceImpl implements PlacementService {

    private final PlanStore store;
    private final NewPlans newPlans;
    private final PlanLoader loader;
    private final Submissions submissions;
    private final BatchPlacing placing;
    private final PlanWatch watch;
    private final RunningSolves running;
    private final PlanQueue queue;

    PlacementServiceImpl(
            PlanStore store,
            NewPlans newPlans,
            PlanLoader loader,
            Submissions submissions,
            BatchPlacing placing,
            PlanWatch watch,
            RunningSolves running,
            PlanQueue queue) {
        this.store = store;
        this.newPlans = newPlans;
        this.loader = loader;
        this.submissions = submissions;
        this.placing = placing;
        this.watch = watch;
        this.running = running;
        this.queue = queue;
    }

    @Override
    public Submission submit(DraftProblem problem, Optional<IdempotencyKey> key) {
        return submissions.submit(problem, key);
    }

    @Override
    public Submission submitFront(
            DraftProblem problem, List<Double> carbonPricesPerTonne, Optional<IdempotencyKey> key) {
        return submissions.submitFront(problem, carbonPricesPerTonne, key);
    }

    @Override
    public Submission replan(UUID parentId, ReplanRequest request, Optional<IdempotencyKey> key) {
        return submissions.replan(loader.getStanding(parentId), request, key);
    }

    @Override
    public List<PlanRecord> listPlans(int limit) {
        return store.listNewest(limit);
    }

    @Override
    public PlanRecord getPlan(UUID id) {
        return store.find(id).orElseThrow(() -> PlanLoader.unknown(id));
    }

    @Override
    public StandingPlan getStandingPlan(UUID id) {
        return loader.getStanding(id);
    }

    @Override
    public List<ProgressPoint> listCourse(UUID id) {
        return store.listCourse(id);
    }

    @Override
    public ParetoFront getFront(UUID id) {
        StoredFront front = newPlans.findFront(id)
                .orElseThrow(() -> UnknownIdException.of("pareto front", id.toString(), List.of()));
        List<PlanRecord> plans = store.listOfPareto(id);
        List<Optional<PlanKpis>> kpis = plans.stream().map(this::kpis).toList();
        return new ParetoFront(
                front.id(),
                front.name(),
                Currency.getInstance(front.currency()),
                front.createdAt(),
                ParetoFront.points(plans, kpis));
    }

    private Optional<PlanKpis> kpis(PlanRecord plan) {
        if (plan.progress().placed().isEmpty()) {
            return Optional.empty();
        }
        StandingPlan standing = loader.getStanding(plan.id());
        return standing.placement().map(placement -> PlanKpis.of(standing.priced(), placement));
    }

    @Override
    public PlanRecord stop(UUID id) {
        PlanRecord plan = store.requestStop(id).orElseThrow(() -> PlanLoader.unknown(id));
        running.stop(id);
        if (plan.status().isFinal()) {
            queue.leave(id);
        }
        return plan;
    }

    @Override
    public QueueState queue() {
        return queue.state();
    }

    @Override
    public List<RunningPlan> listRunningHere() {
        return running.list();
    }

    @Override
    public PlacedBatch placeBatch(UUID id, DraftProblem batch, Optional<IdempotencyKey> key) {
        return placing.place(id, batch, key);
    }

    @Override
    public Watching watch(UUID id, Consumer<PlanRecord> listener) {
        return watch.watch(getPlan(id), listener);
    }
}
