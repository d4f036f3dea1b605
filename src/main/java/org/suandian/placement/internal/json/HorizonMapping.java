package org.suandian.placement.internal.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suandian.placement.internal.json.ProblemDto.HorizonDto;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.problem.draft.IssueList;

/** The horizon of a problem, or one that stands in for it while the rest is checked. */
final class HorizonMapping {

    private static final int DEFAULT_SLOT_MINUTES = 60;
    private static final Duration MARGIN = Duration.ofHours(1);

    /** Only so many slots can be counted; a horizon of so many is refused later. */
    private static final long MOST_SLOTS = 1_000_000_000;

    /**
     * What came of it.
     *
     * @param known whether the horizon is the user's
     */
    record Read(Horizon horizon, boolean known) {}

    private HorizonMapping() {}

    static Read read(Optional<HorizonDto> given, List<BatchDto> batches, IssueList issues) {
        Optional<Instant> start = given.flatMap(HorizonDto::start);
        Optional<Instant> end = given.flatMap(HorizonDto::end);
        if (start.isEmpty()) {
            issues.error("missing-property", "horizon.start", "The start of the horizon must be given.");
        }
        if (end.isEmpty()) {
            issues.error("missing-property", "horizon.end", "The end of the horizon must be given.");
        }
        Duration slot = slot(given, issues);
        if (start.isEmpty() || end.isEmpty()) {
            return standIn(start, end, slot, batches);
        }
        if (!start.get().isBefore(end.get())) {
            issues.error(
                    "horizon-empty",
                    "horizon.end",
                    "The end of the horizon (%s) must be after its start (%s). Maybe the two are exchanged."
                            .formatted(end.get(), start.get()));
            return standIn(start, end, slot, batches);
        }
        return divided(start.get(), end.get(), slot, issues);
    }

    private static Duration slot(Optional<HorizonDto> given, IssueList issues) {
        int minutes = given.flatMap(HorizonDto::slotMinutes).orElse(DEFAULT_SLOT_MINUTES);
        if (minutes < 1) {
            issues.error(
                    "slot-length",
                    "horizon.slotMinutes",
                    "The slot length (%d min) must be 15, 30 or 60 min.".formatted(minutes));
            return Duration.ofMinutes(DEFAULT_SLOT_MINUTES);
        }
        return Duration.ofMinutes(minutes);
    }

    private static Read divided(Instant start, Instant end, Duration slot, IssueList issues) {
        Duration length = Duration.between(start, end);
        boolean divides = length.getNano() == 0 && length.toSeconds() % slot.toSeconds() == 0;
        if (!divides) {
            issues.error(
                    "slot-does-not-divide-horizon",
                    "horizon",
                    "The horizon (%s to %s, %d min) must be a whole number of slots (%d min). Maybe move its end."
                            .formatted(start, end, length.toMinutes(), slot.toMinutes()));
        }
        return new Read(horizon(start, end, slot), divides);
    }

    /** Around every moment that is given, so that nothing looks wrong only because the horizon is. */
    private static Read standIn(Optional<Instant> start, Optional<Instant> end, Duration slot, List<BatchDto> batches) {
        List<Instant> moments = Stream.concat(
                        Stream.concat(start.stream(), end.stream()),
                        batches.stream()
                                .flatMap(batch -> Stream.of(batch.release(), batch.due(), batch.deadline())
                                        .flatMap(Optional::stream)))
                .sorted()
                .toList();
        Instant first = moments.isEmpty() ? Instant.EPOCH : moments.getFirst();
        Instant last = moments.isEmpty() ? Instant.EPOCH : moments.getLast();
        return new Read(horizon(first.minus(MARGIN), last.plus(MARGIN), slot), false);
    }

    private static Horizon horizon(Instant start, Instant end, Duration slot) {
        long slots = Math.ceilDiv(Duration.between(start, end).toSeconds(), slot.toSeconds());
        return new Horizon(start, slot, (int) Math.clamp(slots, 1, MOST_SLOTS));
    }
}
