package org.suandian.placement.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.check.PlanViolation.Code;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/**
 * Checks a placement slot by slot, by sums of its own: it shares no code with the search, the occupancy ledger or the cost
 * formulas of the tables, whose results it compares with its own.
 */
public final class PlanChecker {

    /**
     * Budgets and costs are sums of floating-point numbers, whose last digits depend on the order of adding: a budget counts as kept
     * up to this share of it. Accelerators and watts are whole numbers and have no tolerance.
     */
    public static final double BUDGET_TOLERANCE = 1e-9;

    /** Rounding: the most that a batch's cost may differ by, in micro-units. */
    public static final double COST_TOLERANCE_MICRO = 1;

    private final PricedProblem problem;
    private final Placement placement;
    private final SlotBySlot slotBySlot;
    private final List<PlanViolation> violations = new ArrayList<>();

    private PlanChecker(PricedProblem problem, Placement placement) {
        this.problem = problem;
        this.placement = placement;
        this.slotBySlot = new SlotBySlot(problem);
    }

    /** Everything that is wrong with the placement; empty if it keeps all limits and its batches cost what the tables say. */
    public static List<PlanViolation> check(PricedProblem problem, Placement placement) {
        PlanChecker checker = new PlanChecker(problem, placement);
        checker.checkAll();
        return List.copyOf(checker.violations);
    }

    /** Besides, whether the objective, in micro-units, is that of the placement, to 1 micro-unit for each batch. */
    public static List<PlanViolation> check(PricedProblem problem, Placement placement, long objectiveMicro) {
        PlanChecker checker = new PlanChecker(problem, placement);
        List<Integer> runnable = checker.checkAll();
        checker.checkObjective(runnable, objectiveMicro);
        return List.copyOf(checker.violations);
    }

    /** Returns the batches whose fit and start can be read at all; the others are named and have no part in the sums. */
    private List<Integer> checkAll() {
        int count = problem.batches().release().length;
        if (placement.fit().length != count || placement.start().length != count) {
            int found = placement.fit().length == count ? placement.start().length : placement.fit().length;
            add(Code.WRONG_LENGTH, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), found, count);
            return List.of();
        }
        List<Integer> runnable = new ArrayList<>();
        for (int batch = 0; batch < count; batch++) {
            if (placement.fit()[batch] != BatchTable.NONE && isRunnable(batch)) {
                checkWindow(batch);
                checkCost(batch);
                runnable.add(batch);
            }
        }
        checkCapacities(runnable);
        checkBudgets(runnable);
        return runnable;
    }

    private boolean isRunnable(int batch) {
        int fit = placement.fit()[batch];
        int start = placement.start()[batch];
        if (fit < 0 || fit >= problem.fits().batch().length) {
            ofBatch(Code.UNKNOWN_FIT, batch, fit, problem.fits().batch().length);
            return false;
        }
        if (problem.fits().batch()[fit] != batch) {
            ofBatch(Code.FOREIGN_FIT, batch, problem.fits().batch()[fit], batch);
            return false;
        }
        int end = start + problem.fits().slots()[fit];
        if (start < 0 || end > problem.slots()) {
            ofBatch(Code.OUTSIDE_HORIZON, batch, start < 0 ? start : end, start < 0 ? 0 : problem.slots());
            return false;
        }
        return true;
    }

    private void checkWindow(int batch) {
        int start = placement.start()[batch];
        int end = start + problem.fits().slots()[placement.fit()[batch]];
        int release = problem.batches().release()[batch];
        int deadline = problem.batches().deadline()[batch];
        if (start < release) {
            ofBatch(Code.BEFORE_RELEASE, batch, start, release);
        }
        if (end > deadline) {
            ofBatch(Code.AFTER_DEADLINE, batch, end, deadline);
        }
    }

    private void checkCost(int batch) {
        int fit = placement.fit()[batch];
        int start = placement.start()[batch];
        double own = slotBySlot.costMicro(fit, start);
        long said = problem.costMicro(fit, start);
        if (!(Math.abs(said - own) <= COST_TOLERANCE_MICRO)) {
            ofBatch(Code.BATCH_COST, batch, said, own);
        }
    }

    private void checkCapacities(List<Integer> runnable) {
        long[][] accelerators = new long[problem.pools().site().length][problem.slots()];
        long[][] watts = new long[problem.sites().capWatts().length][problem.slots()];
        for (int batch : runnable) {
            int fit = placement.fit()[batch];
            int pool = problem.fits().pool()[fit];
            int end = placement.start()[batch] + problem.fits().slots()[fit];
            for (int slot = placement.start()[batch]; slot < end; slot++) {
                accelerators[pool][slot] += problem.fits().accelerators()[fit];
                watts[problem.pools().site()[pool]][slot] += problem.fits().watts()[fit];
            }
        }
        checkAtMost(Code.POOL_CAPACITY, accelerators, problem.pools().freeAccelerators());
        checkAtMost(Code.SITE_POWER, watts, problem.sites().capWatts());
    }

    private void checkAtMost(Code code, long[][] used, int[][] limits) {
        for (int resource = 0; resource < used.length; resource++) {
            for (int slot = 0; slot < problem.slots(); slot++) {
                int limit = limits[resource][slot];
                boolean unlimited = code == Code.SITE_POWER && limit == SiteTable.UNCAPPED;
                // Nothing used breaks no limit, not even one below 0.
                if (!unlimited && used[resource][slot] > Math.max(0, limit)) {
                    add(
                            code,
                            OptionalInt.empty(),
                            OptionalInt.of(resource),
                            OptionalInt.of(slot),
                            used[resource][slot],
                            limit);
                }
            }
        }
    }

    private void checkBudgets(List<Integer> runnable) {
        double[] wattSlots = new double[problem.budgets().wattSlots().length];
        double[] grams = new double[wattSlots.length];
        for (int batch : runnable) {
            int budget = problem.batches().budget()[batch];
            if (budget != BatchTable.NONE) {
                wattSlots[budget] +=
                        slotBySlot.wattSlots(placement.fit()[batch], placement.start()[batch]);
                grams[budget] +=
                        slotBySlot.grams(placement.fit()[batch], placement.start()[batch]);
            }
        }
        for (int budget = 0; budget < wattSlots.length; budget++) {
            checkBudget(
                    Code.ENERGY_BUDGET,
                    budget,
                    wattSlots[budget],
                    problem.budgets().wattSlots()[budget]);
            checkBudget(
                    Code.EMISSIONS_BUDGET,
                    budget,
                    grams[budget],
                    problem.budgets().grams()[budget]);
        }
    }

    private void checkBudget(Code code, int budget, double used, double limit) {
        if (!(used <= limit + Math.abs(limit) * BUDGET_TOLERANCE)) {
            add(code, OptionalInt.empty(), OptionalInt.of(budget), OptionalInt.empty(), used, limit);
        }
    }

    private void checkObjective(List<Integer> runnable, long saidMicro) {
        double own = 0;
        for (int batch : runnable) {
            own += slotBySlot.costMicro(placement.fit()[batch], placement.start()[batch]);
        }
        for (int batch = 0; batch < placement.fit().length; batch++) {
            own += placement.fit()[batch] == BatchTable.NONE ? problem.batches().leaveOutMicro()[batch] : 0;
        }
        if (!(Math.abs(saidMicro - own) <= COST_TOLERANCE_MICRO * Math.max(1, runnable.size()))) {
            add(Code.OBJECTIVE, OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), saidMicro, own);
        }
    }

    private void ofBatch(Code code, int batch, double found, double limit) {
        add(code, OptionalInt.of(batch), OptionalInt.empty(), OptionalInt.empty(), found, limit);
    }

    private void add(Code code, OptionalInt batch, OptionalInt resource, OptionalInt slot, double found, double limit) {
        violations.add(new PlanViolation(code, batch, resource, slot, found, limit));
    }
}
