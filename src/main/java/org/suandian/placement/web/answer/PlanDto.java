package org.suandian.placement.web.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.replan.Churn;
import org.suandian.placement.standing.LeftOutBatches;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.standing.StandingPlan;

/**
 * A plan as far as it is found.
 *
 * @param kpis absent until there is a plan
 * @param leftOut the first batches that are left out, with reasons; the figures count all
 * @param churn of replans
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record PlanDto(
        StateDto plan,
        OriginDto origin,
        HorizonDto horizon,
        Optional<KpisDto> kpis,
        List<BaselineDto> baselines,
        List<LeftOutDto> leftOut,
        Optional<ChurnDto> churn,
        ValidationDto validation,
        Map<String, String> links) {

    /** Finding a reason takes a look at all options of a batch. */
    private static final int LEFT_OUT_SHOWN = 100;

    /** The time that is planned: {@code [start, end)}. */
    @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "PlanHorizonDto")
    public record HorizonDto(Instant start, Instant end, int slotMinutes) {

        static HorizonDto of(Horizon horizon) {
            return new HorizonDto(
                    horizon.start(), horizon.end(), (int) horizon.slot().toMinutes());
        }
    }

    /**
     * How much of what stood has moved.
     *
     * @param share of the standing batches that moved
     * @param standing that had a place and had not started
     * @param pinned that had started, and stay
     * @param interruptedBatches that had started where there is no longer room, and have to run anew
     */
    public record ChurnDto(
            double share,
            int standing,
            int moved,
            int pinned,
            List<String> movedBatches,
            List<String> interruptedBatches) {

        private static final int BATCHES_SHOWN = 1_000;

        static ChurnDto of(PlannedProblem planned, Placement placement) {
            Churn churn = Churn.of(planned, placement);
            return new ChurnDto(
                    Amounts.plain(churn.share()),
                    churn.standing(),
                    churn.moved().size(),
                    churn.pinned(),
                    ids(planned, churn.moved()),
                    ids(planned, churn.interrupted()));
        }

        private static List<String> ids(PlannedProblem planned, List<Integer> batches) {
            return batches.stream()
                    .limit(BATCHES_SHOWN)
                    .map(batch -> planned.naming().batchIds().get(batch))
                    .toList();
        }
    }

    public static PlanDto of(StandingPlan standing) {
        PlannedProblem planned = standing.planned();
        return new PlanDto(
                StateDto.of(standing.plan()),
                OriginDto.of(standing.plan()),
                HorizonDto.of(planned.problem().horizon()),
                standing.placement().map(placement -> KpisDto.of(planned, placement)),
                BaselineDto.listOf(standing),
                standing.placement()
                        .map(placement -> leftOut(planned, placement))
                        .orElse(List.of()),
                standing.placement()
                        .filter(placement -> planned.replan().isPresent())
                        .map(placement -> ChurnDto.of(planned, placement)),
                ValidationDto.of(standing.issues()),
                links(standing.plan().id().toString()));
    }

    private static List<LeftOutDto> leftOut(PlannedProblem planned, Placement placement) {
        return new LeftOutBatches(planned, placement)
                .list(LEFT_OUT_SHOWN).stream().map(LeftOutDto::of).toList();
    }

    private static Map<String, String> links(String id) {
        String self = "/placement-plans/" + id;
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        for (String part : List.of("events", "assignments", "baselines", "bound", "problem", "batches", "replans")) {
            links.put(part, self + "/" + part);
        }
        links.put("explanations", self + "/explanations/{batch}");
        return links;
    }
}
