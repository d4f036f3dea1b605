package org.suandian.placement.problem.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.ProblemIssue.Severity;

/** Collects issues: counts all, keeps the first {@value #LISTED} of each severity. */
public final class IssueList {

    /** More than this nobody reads, and 50,000 batches can each be wrong in several ways. */
    public static final int LISTED = 1_000;

    private final List<ProblemIssue> errors = new ArrayList<>();
    private final List<ProblemIssue> warnings = new ArrayList<>();
    private final Set<String> wrongPaths = new HashSet<>();
    private long errorCount;
    private long warningCount;

    /** A list that goes on after what was found before: what follows from a value known to be wrong is no second mistake. */
    public static IssueList after(IssueReport earlier) {
        IssueList list = new IssueList();
        for (ProblemIssue issue : earlier.listed()) {
            list.keep(issue);
            if (issue.severity() == Severity.ERROR) {
                list.wrongPaths.add(issue.path());
            }
        }
        list.errorCount = earlier.errors();
        list.warningCount = earlier.warnings();
        return list;
    }

    public void error(String code, String path, String message) {
        error(code, path, message, Map.of());
    }

    /** Adds an error, unless the path was found wrong before this list began. */
    public void error(String code, String path, String message, Map<String, Object> details) {
        if (!wrongPaths.contains(path)) {
            errorCount++;
            keep(new ProblemIssue(Severity.ERROR, code, path, message, details));
        }
    }

    public void warning(String code, String path, String message) {
        warning(code, path, message, Map.of());
    }

    public void warning(String code, String path, String message, Map<String, Object> details) {
        warningCount++;
        keep(new ProblemIssue(Severity.WARNING, code, path, message, details));
    }

    private void keep(ProblemIssue issue) {
        boolean isError = issue.severity() == Severity.ERROR;
        List<ProblemIssue> kept = isError ? errors : warnings;
        if (kept.size() < LISTED) {
            kept.add(issue);
        }
    }

    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** Whether a further error would only be counted, so that finding advice for it is wasted. */
    public boolean isFull() {
        return errors.size() == LISTED;
    }

    public IssueReport report() {
        List<ProblemIssue> listed = new ArrayList<>(errors);
        listed.addAll(warnings);
        return new IssueReport(listed, errorCount, warningCount);
    }
}
