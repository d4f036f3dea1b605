package org.suandian.placement.web.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.draft.IssueList;
import org.suandian.placement.problem.draft.ProblemPaths;

/**
 * The columns that a CSV file may have, in any order.
 *
 * @param names all of them
 * @param required those without which a row says nothing
 */
record SheetColumns(List<String> names, List<String> required) {

    /** By column of a file: its name. Empty, with issues, where the header is not what it must be. */
    Optional<List<String>> match(List<String> header, String list, IssueList issues) {
        List<String> found = new ArrayList<>();
        boolean sound = true;
        for (String name : header) {
            String path = ProblemPaths.inCsv(list, 1, Quoted.of(name));
            if (!names.contains(name)) {
                List<String> near = NearMatches.listNearest(name, names);
                String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
                issues.error(
                        "unknown-column",
                        path,
                        "The column (%s) must be one of %s.%s"
                                .formatted(Quoted.of(name), String.join(", ", names), advice));
                sound = false;
            } else if (found.contains(name)) {
                issues.error("repeated-column", path, "The column (%s) must stand in the header once.".formatted(name));
                sound = false;
            }
            found.add(name);
        }
        for (String name : required) {
            if (!found.contains(name)) {
                issues.error(
                        "missing-column",
                        ProblemPaths.inCsv(list, 1, name),
                        "The column (%s) must be in the header.".formatted(name));
                sound = false;
            }
        }
        return sound ? Optional.of(found) : Optional.empty();
    }
}
