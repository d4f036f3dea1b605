package org.suandian.ingest.csv;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.suandian.failure.NearMatches;
import org.suandian.ingest.csv.text.TextProblem;

/** Checks that identifiers of other datasets exist. */
final class ReferenceCheck {

    private final KnownIds known;

    ReferenceCheck(KnownIds known) {
        this.known = known;
    }

    String check(Column column, String id) {
        if (column.references().isEmpty()) {
            return id;
        }
        for (String dataset : column.references()) {
            if (known.of(dataset).contains(id)) {
                return id;
            }
        }
        Set<String> all = new LinkedHashSet<>();
        column.references().forEach(dataset -> all.addAll(known.of(dataset)));
        List<String> near = NearMatches.listNearest(id, all);
        String datasets = String.join(" or ", column.references());
        throw new TextProblem(
                "unknown-reference",
                "must be known to " + datasets,
                near.isEmpty() ? "import " + datasets + " first." : String.join(" or ", near) + " is meant.");
    }
}
