package org.suandian.placement.referee;

import java.util.ArrayList;
import java.util.List;
import org.suandian.placement.priced.PricedProblem;

/** Every option of a problem, written out: a fit at a start within its batch's window. */
final class OptionList {

    /**
     * One option.
     *
     * @param costMicro what choosing it adds to the objective
     */
    record Option(int batch, int fit, int start, long costMicro) {}

    private OptionList() {}

    static List<Option> of(PricedProblem problem) {
        List<Option> options = new ArrayList<>();
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            int batch = problem.fits().batch()[fit];
            for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                options.add(new Option(batch, fit, start, problem.costMicro(fit, start)));
            }
        }
        return options;
    }
}
