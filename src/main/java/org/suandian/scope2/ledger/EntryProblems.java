package org.suandian.scope2.ledger;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a request and what is odd about it: counts all, keeps the first {@value #LISTED} of each. */
public final class EntryProblems {

    public static final int LISTED = 1_000;

    private final List<EntryProblem> errors = new ArrayList<>();
    private final List<EntryProblem> warnings = new ArrayList<>();
    private long errorCount;

    public void error(EntryProblem problem) {
        errorCount++;
        keep(errors, problem);
    }

    public void error(String code, String path, String message) {
        error(new EntryProblem(code, path, message));
    }

    public void warning(EntryProblem problem) {
        keep(warnings, problem);
    }

    private static void keep(List<EntryProblem> kept, EntryProblem problem) {
        if (kept.size() < LISTED) {
            kept.add(problem);
        }
    }

    /** How many errors there are, listed or not. */
    public long errorCount() {
        return errorCount;
    }

    public List<EntryProblem> listErrors() {
        return List.copyOf(errors);
    }

    public List<EntryProblem> listWarnings() {
        return List.copyOf(warnings);
    }
}
