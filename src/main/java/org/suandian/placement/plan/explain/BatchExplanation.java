package org.suandian.placement.plan.explain;

import java.util.List;
import java.util.Optional;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.Option;

/**
 * Why a batch is where it is.
 *
 * @param chosen where it is; empty if it is left out
 * @param cost of where it is; empty if it is left out
 * @param alternatives its best options in other pools, and the best other one in its own: the cheapest first, whether free or not, at
 *     most {@link Explainer#ALTERNATIVES}
 * @param nextBestFree the cheapest other option for which there is room
 * @param occupied scarce slots that it takes part in: what others would give for its room
 * @param wanted slots that are not free for it in the blocked alternatives
 */
public record BatchExplanation(
        int batch,
        Optional<Option> chosen,
        Optional<CostParts> cost,
        List<Alternative> alternatives,
        Optional<Alternative> nextBestFree,
        List<BindingSlot> occupied,
        List<BindingSlot> wanted) {

    public BatchExplanation {
        alternatives = List.copyOf(alternatives);
        occupied = List.copyOf(occupied);
        wanted = List.copyOf(wanted);
    }
}
