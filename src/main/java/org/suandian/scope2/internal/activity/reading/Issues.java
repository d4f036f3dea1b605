package org.suandian.scope2.internal.activity.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects issues: all are counted, the first are kept. */
public final class Issues {

    private final int kept;
    private final List<ActivityIssue> first = new ArrayList<>();
    private long total;

    public Issues(int kept) {
        this.kept = kept;
    }

    public void add(ActivityIssue issue) {
        total++;
        if (first.size() < kept) {
            first.add(issue);
        }
    }

    /** An issue of a field of a record. */
    public void add(String code, RawRecord record, Field field, String message) {
        add(new ActivityIssue(code, record.row(), record.line(), Optional.of(record.nameOf(field)), message));
    }

    /** An issue of a record, or of the whole request if the row is 0. */
    public void add(String code, long row, long line, String message) {
        add(new ActivityIssue(code, row, line, Optional.empty(), message));
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public long total() {
        return total;
    }

    public List<ActivityIssue> first() {
        return List.copyOf(first);
    }
}
