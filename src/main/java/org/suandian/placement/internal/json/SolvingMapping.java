package org.suandian.placement.internal.json;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.suandian.placement.internal.json.ProblemDto.SolvingDto;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.problem.draft.IssueList;

/** How a problem is to be solved, between JSON and the terms. */
final class SolvingMapping {

    private static final double DEFAULT_SECONDS = 30;
    private static final double MOST_SECONDS = 36_000;
    private static final int DEFAULT_WORKERS = 2;
    private static final int MOST_WORKERS = 8;

    private SolvingMapping() {}

    static SolvingTerms read(Optional<SolvingDto> given, int processors, IssueList issues) {
        double seconds = given.flatMap(SolvingDto::timeLimitSeconds).orElse(DEFAULT_SECONDS);
        requireBetween(issues, "timeLimitSeconds", seconds, 0, MOST_SECONDS, " s");
        Optional<Long> steps = given.flatMap(SolvingDto::stepLimit);
        steps.ifPresent(limit -> requireBetween(issues, "stepLimit", limit, 1, Long.MAX_VALUE, ""));
        Optional<Double> gap = given.flatMap(SolvingDto::gapLimit);
        gap.ifPresent(limit -> requireBetween(issues, "gapLimit", limit, 0, 1, ""));
        return new SolvingTerms(
                Duration.ofMillis(Math.round(Math.clamp(seconds, 0, MOST_SECONDS) * 1_000)),
                given.flatMap(SolvingDto::seed).orElse(1L),
                workers(given.flatMap(SolvingDto::workers), processors, issues),
                steps.map(OptionalLong::of).orElse(OptionalLong.empty()),
                Values.number(gap));
    }

    private static int workers(Optional<Integer> given, int processors, IssueList issues) {
        int wanted = given.orElse(Math.min(DEFAULT_WORKERS, processors));
        requireBetween(issues, "workers", wanted, 1, MOST_WORKERS, "");
        if (wanted > processors && wanted <= MOST_WORKERS) {
            issues.warning(
                    "workers-limited",
                    "solving.workers",
                    "The workers (%d) are limited to the processors of this machine (%d)."
                            .formatted(wanted, processors));
        }
        return Math.clamp(wanted, 1, processors);
    }

    private static void requireBetween(
            IssueList issues, String field, double value, double least, double most, String unit) {
        if (!(value >= least && value <= most)) {
            issues.error(
                    "number-out-of-range",
                    "solving." + field,
                    "The %s (%s%s) must be between %.0f and %.0f%s.".formatted(field, value, unit, least, most, unit));
        }
    }

    static SolvingDto of(SolvingTerms terms) {
        OptionalLong steps = terms.stepLimit();
        OptionalDouble gap = terms.gapLimit();
        return new SolvingDto(
                Optional.of(terms.timeLimit().toMillis() / 1_000.0),
                Optional.of(terms.seed()),
                Optional.of(terms.workers()),
                steps.isPresent() ? Optional.of(steps.getAsLong()) : Optional.empty(),
                Values.boxed(gap));
    }
}
