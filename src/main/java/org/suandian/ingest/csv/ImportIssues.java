package org.suandian.ingest.csv;

import java.util.ArrayList;
import java.util.List;

/** Collects the issues of one import: all are counted, the first {@value #KEPT} are kept. */
public final class ImportIssues {

    public static final int KEPT = 1_000;

    private final List<ImportIssue> kept = new ArrayList<>();
    private long total;

    public void add(ImportIssue issue) {
        total++;
        if (kept.size() < KEPT) {
            kept.add(issue);
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** How many there were, kept or not. */
    public long total() {
        return total;
    }

    public List<ImportIssue> list() {
        return List.copyOf(kept);
    }
}
