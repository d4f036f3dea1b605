package org.suandian.placement.web.answer;

import java.time.Instant;
import java.util.List;
import org.suandian.placement.plan.leftout.LeftOutReason;
import org.suandian.placement.plan.leftout.Relaxation;
import org.suandian.placement.standing.LeftOutBatch;

/**
 * A batch that is left out.
 *
 * @param relaxations each of which would make room for it, with all others where they are
 */
public record LeftOutDto(String batch, LeftOutReason.Code reason, String text, List<RelaxationDto> relaxations) {

    /** What would help, and where the batch would run then. */
    public record RelaxationDto(Relaxation.Code code, String text, String pool, Instant start, Instant end) {}

    public static LeftOutDto of(LeftOutBatch batch) {
        return new LeftOutDto(
                batch.batchId(),
                batch.code(),
                batch.text(),
                batch.helps().stream()
                        .map(help ->
                                new RelaxationDto(help.code(), help.text(), help.poolId(), help.start(), help.end()))
                        .toList());
    }
}
