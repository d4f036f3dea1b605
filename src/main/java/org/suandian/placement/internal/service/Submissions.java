package org.suandian.placement.internal.service;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suandian.costmodel.CostCalculator;
import org.suandian.costmodel.CostService;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.Submission;
import org.suandian.placement.internal.jobs.SolveScheduler;
import org.suandian.placement.internal.storage.ReplanPacking;
import org.suandian.placement.internal.store.NewPlan;
import org.suandian.placement.internal.store.NewPlans;
import org.suandian.placement.internal.store.PlanQueue;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.PricingResult;
import org.suandian.placement.pricing.ProblemPricer;
import org.suandian.placement.problem.PlacementProblem;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.check.ProblemValidator;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.problem.draft.IssueReport;
import org.suandian.placement.replan.ReplanProblem;
import org.suandian.placement.replan.ReplanRequest;
import org.suandian.placement.replan.ReplanStart;
import org.suandian.placement.replan.ReplanTables;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;

/** Takes problems in: checks them, prices them once, stores them and their jobs. */
@Singleton
class Submissions {

    private static final double MICRO = 1_000_000;

    private final CostService costs;
    private final PlanLoader loader;
    private final StoredProblems problems;
    private final PlanStore store;
    private final NewPlans newPlans;
    private final PlanQueue queue;
    private final SolveScheduler scheduler;
    private final Origins origins;

    Submissions(
            CostService costs,
            PlanLoader loader,
            StoredProblems problems,
            PlanStore store,
            NewPlans newPlans,
            PlanQueue queue,
            SolveScheduler scheduler,
            Origins origins) {
        this.costs = costs;
        this.loader = loader;
        this.problems = problems;
        this.store = store;
        this.newPlans = newPlans;
        this.queue = queue;
        this.scheduler = scheduler;
        this.origins = origins;
    }

    /** A sound problem and its price. */
    private record Priced(DraftProblem draft, Pricing pricing, IssueReport issues, PlanRecord.Origin origin) {}

    Submission submit(DraftProblem draft, Optional<IdempotencyKey> key) {
        Optional<UUID> before = newPlans.findRepeated(key);
        if (before.isPresent()) {
            return again(before.get());
        }
        queue.requireRoomFor(1);
        Priced priced = price(draft);
        UUID id = UUID.randomUUID();
        loader.keep(id, LoadedProblem.of(0, PlannedProblem.of(priced.pricing()), priced.issues()));
        NewPlan plan = newPlan(id, PlanKind.PLAN, priced, priced.pricing().problem(), Link.NONE);
        return made(newPlans.create(plan, key, scheduler::schedule), id, priced.issues());
    }

    Submission submitFront(DraftProblem draft, List<Double> prices, Optional<IdempotencyKey> key) {
        Optional<UUID> before = newPlans.findRepeated(key);
        if (before.isPresent()) {
            return againFront(before.get());
        }
        queue.requireRoomFor(prices.size());
        Priced priced = price(draft);
        UUID front = UUID.randomUUID();
        ProblemPricer pricer =
                new ProblemPricer(loader.calculator(priced.origin().dataVersion()));
        List<NewPlan> plans = new ArrayList<>();
        Map<UUID, LoadedProblem> loaded = new HashMap<>();
        for (double price : prices) {
            PlacementProblem problem = priced.pricing()
                    .problem()
                    .withTerms(priced.pricing().problem().terms().withCarbonPrice(price));
            PricingResult repriced = pricer.reprice(priced.pricing(), problem);
            UUID id = UUID.randomUUID();
            repriced.pricing()
                    .ifPresent(each -> loaded.put(id, LoadedProblem.of(0, PlannedProblem.of(each), priced.issues())));
            plans.add(newPlan(
                    id,
                    PlanKind.PARETO_POINT,
                    priced,
                    problem,
                    new Link(Optional.empty(), Optional.of(front), Optional.empty())));
        }
        Optional<UUID> existing = newPlans.createFront(front, plans, key, scheduler::schedule);
        if (existing.isPresent()) {
            return againFront(existing.get());
        }
        loaded.forEach(loader::keep);
        scheduler.look();
        return new Submission(front, priced.issues());
    }

    Submission replan(StandingPlan parent, ReplanRequest request, Optional<IdempotencyKey> key) {
        Optional<UUID> before = newPlans.findRepeated(key);
        if (before.isPresent()) {
            return again(before.get());
        }
        Refusals.requireEnded(parent.plan());
        Placement stood = parent.placement().orElseThrow(() -> Refusals.noPlacement(parent.plan()));
        queue.requireRoomFor(1);
        Priced priced = price(ReplanProblem.of(parent.planned().problem(), request));
        ReplanStart start = new ReplanStart(
                ReplanProblem.slotFrom(parent.planned().problem().horizon(), request.now()),
                Math.round(request.movePricePerBatch() * MICRO),
                stood);
        UUID id = UUID.randomUUID();
        PlannedProblem planned = ReplanTables.of(parent.planned(), priced.pricing(), start);
        loader.keep(id, LoadedProblem.of(0, planned, priced.issues()));
        Link link = new Link(Optional.of(parent.plan().id()), Optional.empty(), Optional.of(ReplanPacking.pack(start)));
        NewPlan plan = newPlan(id, PlanKind.REPLAN, priced, priced.pricing().problem(), link);
        return made(newPlans.create(plan, key, scheduler::schedule), id, priced.issues());
    }

    private Priced price(DraftProblem draft) {
        CostCalculator calculator =
                costs.comparingCalculator(draft.problem().terms().asOf());
        IssueReport report = new ProblemValidator(calculator.catalogues()).validate(draft);
        if (report.hasErrors()) {
            throw Refusals.invalid(report);
        }
        PricingResult result = new ProblemPricer(calculator).price(draft.problem(), draft.paths());
        IssueReport all = report.plus(result.issues());
        Pricing pricing = result.pricing().orElseThrow(() -> Refusals.invalid(all));
        return new Priced(
                draft, pricing, all, origins.of(calculator.catalogues().version()));
    }

    /** What else a plan belongs to. */
    private record Link(Optional<UUID> parent, Optional<UUID> front, Optional<byte[]> replan) {
        static final Link NONE = new Link(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private NewPlan newPlan(UUID id, PlanKind kind, Priced priced, PlacementProblem problem, Link link) {
        SolvingTerms solving = priced.draft().solving();
        return new NewPlan(
                id,
                problem.name(),
                kind,
                link.parent(),
                link.front(),
                problem.terms().currency(),
                problem.terms().carbonPricePerTonne(),
                problem.batches().size(),
                solving,
                priced.origin(),
                problems.pack(problem, solving),
                problems.pack(priced.issues()),
                link.replan());
    }

    private Submission made(Optional<UUID> before, UUID id, IssueReport issues) {
        if (before.isPresent()) {
            return again(before.get());
        }
        scheduler.look();
        return new Submission(id, issues);
    }

    private Submission again(UUID planId) {
        return new Submission(planId, issuesOf(planId));
    }

    private Submission againFront(UUID frontId) {
        return new Submission(
                frontId, issuesOf(store.listOfPareto(frontId).getFirst().id()));
    }

    private IssueReport issuesOf(UUID planId) {
        return store.findInput(planId)
                .map(input -> problems.unpackIssues(input.issues()))
                .orElseThrow(() -> PlanLoader.unknown(planId));
    }
}
