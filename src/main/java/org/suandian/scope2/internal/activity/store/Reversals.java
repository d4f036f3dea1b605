package org.suandian.scope2.internal.activity.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.failure.Quoted;
import org.suandian.scope2.activity.RecordType;
import org.suandian.scope2.internal.activity.parsing.ReadRecord;
import org.suandian.scope2.internal.activity.reading.ActivityIssue;
import org.suandian.scope2.internal.activity.reading.Field;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.activity.store.StoredActivity.Key;

/** Makes reversals into rows: looks up what each takes back, which is stored or stands before it. */
final class Reversals {

    private final StoredActivity stored;
    private final Issues issues;

    Reversals(StoredActivity stored, Issues issues) {
        this.stored = stored;
        this.issues = issues;
    }

    /** The rows of the records, in their order; records that are wrong are left out, with issues. */
    List<Candidate> resolve(List<ReadRecord> records) throws SQLException {
        Map<Key, ActivityRow> known = new HashMap<>(findReversed(records));
        boolean reversals = !known.isEmpty() || records.stream().anyMatch(ReadRecord.Reversal.class::isInstance);
        List<Candidate> candidates = new ArrayList<>(records.size());
        for (ReadRecord record : records) {
            Optional<ActivityRow> row = switch (record) {
                case ReadRecord.Activity activity -> Optional.of(ActivityRow.of(activity.record(), activity.given()));
                case ReadRecord.Reversal reversal -> reverse(reversal, known);
            };
            if (row.isPresent()) {
                Candidate candidate = new Candidate(record.row(), record.line(), row.get());
                candidates.add(candidate);
                if (reversals) {
                    known.putIfAbsent(candidate.key(), row.get());
                }
            }
        }
        return candidates;
    }

    private Map<Key, ActivityRow> findReversed(List<ReadRecord> records) throws SQLException {
        List<Key> keys = new ArrayList<>();
        for (ReadRecord record : records) {
            if (record instanceof ReadRecord.Reversal reversal) {
                keys.add(new Key(reversal.organisationId(), reversal.reversesId()));
            }
        }
        return stored.findAll(keys);
    }

    private Optional<ActivityRow> reverse(ReadRecord.Reversal reversal, Map<Key, ActivityRow> known) {
        ActivityRow reversed = known.get(new Key(reversal.organisationId(), reversal.reversesId()));
        if (reversed == null) {
            // Where something is refused already, what is taken back may be what was refused.
            if (issues.isEmpty()) {
                refuse(
                        "unknown-record",
                        reversal,
                        "must be the id of a record of the organisation that is stored or stands before the reversal");
            }
            return Optional.empty();
        }
        if (reversed.recordType() != RecordType.ACTIVITY.ordinal()) {
            refuse("reversal-of-reversal", reversal, "must not be a reversal itself. Maybe record the activity anew");
            return Optional.empty();
        }
        List<Field> different = reversal.stated().contradictions(reversed.toRecord());
        if (!different.isEmpty()) {
            List<String> names = different.stream().map(Field::jsonName).toList();
            refuse(
                    "not-the-negation",
                    reversal,
                    "must be taken back as it was recorded, with its amounts negated, and %s %s. Maybe leave out everything but id and reverses"
                            .formatted(String.join(", ", names), names.size() == 1 ? "differs" : "differ"));
            return Optional.empty();
        }
        return Optional.of(reversed.reversedBy(reversal.id()));
    }

    private void refuse(String code, ReadRecord.Reversal reversal, String requirement) {
        issues.add(new ActivityIssue(
                code,
                reversal.row(),
                reversal.line(),
                Optional.of(Field.REVERSES.jsonName()),
                "The reversed record (%s) %s.".formatted(Quoted.of(reversal.reversesId()), requirement)));
    }
}
