package org.suandian.scope2.accounting.memo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.MemoInputs.PlanSaving;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.quantity.Wording;
import org.suandian.scope2.statement.Sentence;
import org.suandian.scope2.statement.Statement;

/** All memo lines of a run, by kind; within a kind in the order of sites and stays, or as given. */
public final class MemoLines {

    private MemoLines() {}

    public static List<MemoLine> of(
            AccountingInputs inputs, Map<StayKey, LocationLine> location, List<TierLine> tierLines) {
        List<MemoLine> lines = new ArrayList<>();
        List<SiteConsumption> consumptions = inputs.consumptions().stream()
                .sorted(Comparator.comparing(StayKey::of))
                .toList();
        for (SiteConsumption consumption : consumptions) {
            lines.addAll(CategoryThree.lines(consumption, Optional.ofNullable(location.get(StayKey.of(consumption)))));
        }
        inputs.memos().embodied().forEach(hardware -> lines.add(EmbodiedShare.line(hardware)));
        ChinaGreenShare.find(inputs, tierLines).map(ChinaGreenShare::line).ifPresent(lines::add);
        inputs.memos().savings().forEach(saving -> lines.add(saving(saving)));
        lines.sort(Comparator.comparing(MemoLine::kind));
        return lines;
    }

    /** Negative where the plan caused more than its baseline would have. */
    private static MemoLine saving(PlanSaving saving) {
        return new MemoLine(
                MemoLine.Kind.PLAN_SAVING,
                saving.planId(),
                Optional.of(saving.counterfactual().minus(saving.expected())),
                Statement.of(
                        Sentence.PLAN_SAVING,
                        saving.baseline(),
                        Wording.kilograms(saving.counterfactual()),
                        Wording.kilograms(saving.expected()),
                        Wording.megawattHours(saving.expectedEnergy())));
    }
}
