package org.suandian.scope2.internal.activity.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.Quoted;
import org.suandian.scope2.internal.activity.reading.ActivityIssue;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.store.StoredActivity.Key;

/** Tells new records from repeated ones, and refuses what contradicts a record that there is. */
final class Sift {

    private final StoredActivity stored;
    private final Issues issues;

    Sift(StoredActivity stored, Issues issues) {
        this.stored = stored;
        this.issues = issues;
    }

    /**
     * The records that are new, in their order.
     *
     * @param repeated how many there were already
     */
    record Result(List<Candidate> fresh, long repeated) {}

    Result sift(List<Candidate> candidates) throws SQLException {
        Map<Key, ActivityRow> known = new HashMap<>(
                stored.findAll(candidates.stream().map(Candidate::key).toList()));
        Map<Key, String> reversals = new HashMap<>();
        List<Key> reversed = candidates.stream()
                .filter(Candidate::isReversal)
                .map(Candidate::reversed)
                .toList();
        stored.findReversals(reversed).forEach((key, row) -> reversals.put(key, row.clientId()));
        List<Candidate> fresh = new ArrayList<>();
        long repeated = 0;
        for (Candidate candidate : candidates) {
            ActivityRow before = known.putIfAbsent(candidate.key(), candidate.activity());
            if (before == null) {
                if (isFirstReversal(candidate, reversals)) {
                    fresh.add(candidate);
                }
            } else if (candidate.activity().isSameAs(before)) {
                repeated++;
            } else {
                refuse(
                        "id-with-other-content",
                        candidate,
                        Field.ID,
                        "The id (%s) must be new, and names a record with other content. Maybe take that back by a reversal, and record this one under another id."
                                .formatted(Quoted.of(candidate.key().id())));
            }
        }
        return new Result(fresh, repeated);
    }

    private boolean isFirstReversal(Candidate candidate, Map<Key, String> reversals) {
        if (!candidate.isReversal()) {
            return true;
        }
        String before =
                reversals.putIfAbsent(candidate.reversed(), candidate.key().id());
        if (before != null) {
            refuse(
                    "already-reversed",
                    candidate,
                    Field.REVERSES,
                    "The reversed record (%s) must not be taken back twice, and was by %s."
                            .formatted(Quoted.of(candidate.reversed().id()), Quoted.of(before)));
        }
        return before == null;
    }

    private void refuse(String code, Candidate candidate, Field field, String message) {
        issues.add(new ActivityIssue(code, candidate.row(), candidate.line(), Optional.of(field.jsonName()), message));
    }
}
