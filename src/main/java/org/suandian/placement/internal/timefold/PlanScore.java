package org.suandian.placement.internal.timefold;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/**
 * The score of a plan, kept up to date change by change. Hard: minus the accelerators, watts and budgets used beyond what there is.
 * Soft: minus the objective in micro-units.
 */
public final class PlanScore implements IncrementalScoreCalculator<PlanSolution, HardSoftScore> {

    private @Nullable State state;

    @Override
    public void resetWorkingSolution(PlanSolution solution) {
        state = new State(solution.run().problem(), solution.getBatches());
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        state().change((PlanningBatch) entity, -1);
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        state().change((PlanningBatch) entity, 1);
    }

    @Override
    public HardSoftScore calculateScore() {
        return state().score();
    }

    private State state() {
        if (state == null) {
            throw new IllegalStateException("The score must be reset to a plan before it is asked for.");
        }
        return state;
    }

    private static final class State {

        private final PricedProblem problem;
        private final int[][] usedAccelerators;
        private final long[][] usedWatts;
        private final double[] usedWattSlots;
        private final double[] usedGrams;
        private long overuse;
        private long objective;

        State(PricedProblem problem, List<PlanningBatch> batches) {
            this.problem = problem;
            this.usedAccelerators = new int[problem.pools().count()][problem.slots()];
            this.usedWatts = new long[problem.sites().count()][problem.slots()];
            this.usedWattSlots = new double[problem.budgets().count()];
            this.usedGrams = new double[problem.budgets().count()];
            batches.forEach(batch -> change(batch, 1));
        }

        void change(PlanningBatch batch, int sign) {
            Long option = batch.getOption();
            if (option == null) {
                objective += sign * problem.batches().leaveOutMicro()[batch.getNumber()];
                return;
            }
            int fit = PlanSolution.fitOf(problem, batch.getNumber(), option);
            int start = PlanSolution.startOf(problem, option);
            objective += sign * problem.costMicro(fit, start);
            int pool = problem.fits().pool()[fit];
            int site = problem.siteOf(fit);
            for (int slot = start; slot < start + problem.fits().slots()[fit]; slot++) {
                accelerators(pool, slot, sign * problem.fits().accelerators()[fit]);
                watts(site, slot, sign * problem.fits().watts()[fit]);
            }
            budget(batch.getNumber(), fit, start, sign);
        }

        private void accelerators(int pool, int slot, int more) {
            int free = problem.pools().freeAccelerators()[pool][slot];
            int used = usedAccelerators[pool][slot];
            usedAccelerators[pool][slot] = used + more;
            overuse += Math.max(0, used + more - free) - Math.max(0, used - free);
        }

        private void watts(int site, int slot, int more) {
            int cap = problem.sites().capWatts()[site][slot];
            long used = usedWatts[site][slot];
            usedWatts[site][slot] = used + more;
            if (cap != SiteTable.UNCAPPED) {
                overuse += Math.max(0, used + more - cap) - Math.max(0, used - cap);
            }
        }

        private void budget(int batch, int fit, int start, int sign) {
            int budget = problem.batches().budget()[batch];
            if (budget != BatchTable.NONE) {
                usedWattSlots[budget] +=
                        sign * problem.fits().watts()[fit] * problem.fits().busySlots(fit);
                usedGrams[budget] += sign * problem.grams(fit, start);
            }
        }

        HardSoftScore score() {
            long hard = overuse;
            for (int budget = 0; budget < usedGrams.length; budget++) {
                hard += isOver(usedWattSlots[budget], problem.budgets().wattSlots()[budget]);
                hard += isOver(usedGrams[budget], problem.budgets().grams()[budget]);
            }
            return HardSoftScore.of(-hard, -objective);
        }

        /** Sums of many changes drift in their last digits. */
        private static int isOver(double used, double limit) {
            return used > limit * (1 + 1e-9) + 1e-6 ? 1 : 0;
        }
    }
}
