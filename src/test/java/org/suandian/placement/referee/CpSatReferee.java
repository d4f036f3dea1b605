package org.suandian.placement.referee;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;

/** CP-SAT with one boolean for each option, and one for leaving each batch out. */
public final class CpSatReferee {

    /** Budgets are floating-point; CP-SAT counts in whole thousandths of a watt-slot and of a gram. */
    private static final double BUDGET_STEPS = 1_000;

    /**
     * What it found.
     *
     * @param placement the best plan; empty where none was found in time
     * @param boundMicro proven: no plan has a lower objective
     * @param optimal whether the plan is proven to be an optimum
     */
    public record Verdict(Optional<Placement> placement, double boundMicro, boolean optimal) {}

    private final PricedProblem problem;
    private final CpModel model = new CpModel();
    private final List<OptionList.Option> options;
    private final BoolVar[] chosen;

    private CpSatReferee(PricedProblem problem) {
        Loader.loadNativeLibraries();
        this.problem = problem;
        this.options = OptionList.of(problem);
        this.chosen = new BoolVar[options.size()];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = model.newBoolVar("");
        }
    }

    public static Verdict solve(PricedProblem problem, Duration limit, int workers) {
        return new CpSatReferee(problem).solve(limit, workers);
    }

    private Verdict solve(Duration limit, int workers) {
        addChoices();
        addCapacities();
        addBudgets();
        CpSolver solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(limit.toMillis() / 1_000.0).setNumWorkers(workers);
        CpSolverStatus status = solver.solve(model);
        boolean found = status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE;
        return new Verdict(
                found ? Optional.of(placement(solver)) : Optional.empty(),
                solver.bestObjectiveBound(),
                status == CpSolverStatus.OPTIMAL);
    }

    private void addChoices() {
        int batches = problem.batches().count();
        List<List<Literal>> ofBatch = new ArrayList<>();
        LinearExprBuilder cost = LinearExpr.newBuilder();
        for (int batch = 0; batch < batches; batch++) {
            BoolVar leftOut = model.newBoolVar("");
            ofBatch.add(new ArrayList<>(List.of(leftOut)));
            cost.addTerm(leftOut, problem.batches().leaveOutMicro()[batch]);
        }
        for (int i = 0; i < chosen.length; i++) {
            ofBatch.get(options.get(i).batch()).add(chosen[i]);
            cost.addTerm(chosen[i], options.get(i).costMicro());
        }
        ofBatch.forEach(model::addExactlyOne);
        model.minimize(cost);
    }

    private void addCapacities() {
        FitTable fits = problem.fits();
        LinearExprBuilder[][] ofPool = builders(problem.pools().count());
        LinearExprBuilder[][] ofSite = builders(problem.sites().count());
        for (int i = 0; i < chosen.length; i++) {
            int fit = options.get(i).fit();
            int start = options.get(i).start();
            for (int slot = start; slot < start + fits.slots()[fit]; slot++) {
                ofPool[fits.pool()[fit]][slot].addTerm(chosen[i], fits.accelerators()[fit]);
                ofSite[problem.siteOf(fit)][slot].addTerm(chosen[i], fits.watts()[fit]);
            }
        }
        for (int slot = 0; slot < problem.slots(); slot++) {
            for (int pool = 0; pool < ofPool.length; pool++) {
                model.addLessOrEqual(ofPool[pool][slot], problem.pools().freeAccelerators()[pool][slot]);
            }
            for (int site = 0; site < ofSite.length; site++) {
                int cap = problem.sites().capWatts()[site][slot];
                if (cap != SiteTable.UNCAPPED) {
                    model.addLessOrEqual(ofSite[site][slot], cap);
                }
            }
        }
    }

    private LinearExprBuilder[][] builders(int count) {
        LinearExprBuilder[][] result = new LinearExprBuilder[count][problem.slots()];
        for (LinearExprBuilder[] row : result) {
            for (int slot = 0; slot < row.length; slot++) {
                row[slot] = LinearExpr.newBuilder();
            }
        }
        return result;
    }

    private void addBudgets() {
        for (int budget = 0; budget < problem.budgets().count(); budget++) {
            LinearExprBuilder energy = LinearExpr.newBuilder();
            LinearExprBuilder grams = LinearExpr.newBuilder();
            for (int i = 0; i < chosen.length; i++) {
                OptionList.Option option = options.get(i);
                if (problem.batches().budget()[option.batch()] == budget) {
                    int fit = option.fit();
                    double wattSlots =
                            problem.fits().watts()[fit] * problem.fits().busySlots(fit);
                    energy.addTerm(chosen[i], Math.round(wattSlots * BUDGET_STEPS));
                    grams.addTerm(chosen[i], Math.round(problem.grams(fit, option.start()) * BUDGET_STEPS));
                }
            }
            addAtMost(energy, problem.budgets().wattSlots()[budget]);
            addAtMost(grams, problem.budgets().grams()[budget]);
        }
    }

    private void addAtMost(LinearExprBuilder used, double limit) {
        if (!Double.isInfinite(limit)) {
            model.addLessOrEqual(used, Math.round(limit * BUDGET_STEPS));
        }
    }

    private Placement placement(CpSolver solver) {
        Placement placement = Placement.empty(problem.batches().count());
        for (int i = 0; i < chosen.length; i++) {
            if (solver.booleanValue(chosen[i])) {
                placement.fit()[options.get(i).batch()] = options.get(i).fit();
                placement.start()[options.get(i).batch()] = options.get(i).start();
            }
        }
        return placement;
    }
}
