package org.suandian.placement.internal.json;

import java.util.Optional;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * The fields of an item that must be given: each that is not becomes an issue of its own, and something stands in for it, so that the
 * rest can be read on.
 */
final class Required {

    private final IssueList issues;
    private final ProblemPaths paths;
    private final String list;
    private final int index;
    private final String name;

    Required(IssueList issues, ProblemPaths paths, String list, int index, Optional<String> id) {
        this.issues = issues;
        this.paths = paths;
        this.list = list;
        this.index = index;
        this.name = id.map(given -> list + " (" + Quoted.of(given) + ")").orElse(list);
    }

    String text(Optional<String> given, String field) {
        return given.orElseGet(() -> missing(field, ""));
    }

    int whole(Optional<Integer> given, String field) {
        return given.orElseGet(() -> missing(field, 0));
    }

    double number(Optional<Double> given, String field) {
        return given.orElseGet(() -> missing(field, Double.NaN));
    }

    void error(String code, String field, String message) {
        issues.error(code, paths.of(list, index, field), message);
    }

    private <T> T missing(String field, T standIn) {
        error("missing-property", field, "The %s must be given for each of the %s.".formatted(field, name));
        return standIn;
    }
}
