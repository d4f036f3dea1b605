package org.suandian.placement.referee;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/** The linear relaxation over all options, solved by GLOP: the best bound that any shadow prices of the capacities can prove. */
public final class LpReferee {

    private final PricedProblem problem;
    private final MPSolver solver;
    private final MPConstraint[] ofBatch;
    private final MPConstraint[][] ofPool;
    private final MPConstraint[][] ofSite;
    private final MPConstraint[] ofEnergy;
    private final MPConstraint[] ofGrams;

    private LpReferee(PricedProblem problem) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.solver = MPSolver.createSolver("GLOP");
        this.ofBatch = new MPConstraint[problem.batches().count()];
        this.ofPool = new MPConstraint[problem.pools().count()][problem.slots()];
        this.ofSite = new MPConstraint[problem.sites().count()][problem.slots()];
        this.ofEnergy = new MPConstraint[problem.budgets().count()];
        this.ofGrams = new MPConstraint[problem.budgets().count()];
    }

    /** The value of the relaxation, in micro-units; empty where GLOP has not finished in time. */
    public static OptionalDouble boundMicro(PricedProblem problem, Duration limit) {
        return new LpReferee(problem).solve(limit);
    }

    private OptionalDouble solve(Duration limit) {
        try {
            addLimits();
            addLeavingOut();
            addOptions(OptionList.of(problem));
            solver.objective().setMinimization();
            solver.setTimeLimit(limit.toMillis());
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL
                    ? OptionalDouble.of(solver.objective().value())
                    : OptionalDouble.empty();
        } finally {
            solver.delete();
        }
    }

    private void addLimits() {
        for (int batch = 0; batch < ofBatch.length; batch++) {
            ofBatch[batch] = solver.makeConstraint(1, 1);
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            for (int pool = 0; pool < ofPool.length; pool++) {
                ofPool[pool][slot] = atMost(problem.pools().freeAccelerators()[pool][slot]);
            }
            for (int site = 0; site < ofSite.length; site++) {
                int cap = problem.sites().capWatts()[site][slot];
                ofSite[site][slot] = atMost(cap == SiteTable.UNCAPPED ? MPSolver.infinity() : cap);
            }
        }
        for (int budget = 0; budget < ofEnergy.length; budget++) {
            ofEnergy[budget] = atMost(problem.budgets().wattSlots()[budget]);
            ofGrams[budget] = atMost(problem.budgets().grams()[budget]);
        }
    }

    private MPConstraint atMost(double limit) {
        return solver.makeConstraint(-MPSolver.infinity(), Double.isInfinite(limit) ? MPSolver.infinity() : limit);
    }

    private void addLeavingOut() {
        for (int batch = 0; batch < ofBatch.length; batch++) {
            MPVariable leftOut = solver.makeNumVar(0, 1, "");
            ofBatch[batch].setCoefficient(leftOut, 1);
            solver.objective().setCoefficient(leftOut, problem.batches().leaveOutMicro()[batch]);
        }
    }

    private void addOptions(List<OptionList.Option> options) {
        FitTable fits = problem.fits();
        for (OptionList.Option option : options) {
            MPVariable chosen = solver.makeNumVar(0, 1, "");
            int fit = option.fit();
            solver.objective().setCoefficient(chosen, option.costMicro());
            ofBatch[option.batch()].setCoefficient(chosen, 1);
            for (int slot = option.start(); slot < option.start() + fits.slots()[fit]; slot++) {
                ofPool[fits.pool()[fit]][slot].setCoefficient(chosen, fits.accelerators()[fit]);
                ofSite[problem.siteOf(fit)][slot].setCoefficient(chosen, fits.watts()[fit]);
            }
            int budget = problem.batches().budget()[option.batch()];
            if (budget != BatchTable.NONE) {
                ofEnergy[budget].setCoefficient(chosen, fits.watts()[fit] * fits.busySlots(fit));
                ofGrams[budget].setCoefficient(chosen, problem.grams(fit, option.start()));
            }
        }
    }
}
