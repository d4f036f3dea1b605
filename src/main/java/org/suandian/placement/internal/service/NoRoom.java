package org.suandian.placement.internal.service;

import java.util.LinkedHashMap;
import java.util.Map;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.standing.LeftOutBatch;
import org.suandian.placement.standing.LeftOutBatches;
import org.suandian.placement.standing.PlannedProblem;

/** Says why one more batch cannot be placed, and what would make room for it. */
final class NoRoom {

    private NoRoom() {}

    static ConflictException of(PlannedProblem planned, Placement placement, int batch) {
        LeftOutBatch reason = new LeftOutBatches(planned, placement).of(batch);
        String advice = reason.helps().isEmpty()
                ? "Maybe replan, so that others may move."
                : "Maybe: " + reason.helps().getFirst().text();
        return new ConflictException(
                "no-room-for-batch",
                "The batch (%s) must have room in the plan as it stands. %s %s"
                        .formatted(reason.batchId(), reason.text(), advice),
                Details.of("batch", reason.batchId())
                        .and("reason", reason.code().name())
                        .and("text", reason.text())
                        .and(
                                "relaxations",
                                reason.helps().stream().map(NoRoom::asMap).toList()));
    }

    private static Map<String, Object> asMap(LeftOutBatch.Help help) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("code", help.code().name());
        map.put("text", help.text());
        map.put("pool", help.poolId());
        map.put("start", help.start().toString());
        map.put("end", help.end().toString());
        return map;
    }
}
