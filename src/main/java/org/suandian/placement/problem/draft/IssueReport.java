package org.suandian.placement.problem.draft;

import java.util.List;
import java.util.stream.Stream;
import org.suandian.placement.problem.ProblemIssue;
import org.suandian.placement.problem.ProblemIssue.Severity;

/**
 * All issues that were found, and as many of them as a reader can use.
 *
 * @param listed errors first, each kind in the order of the input; at most {@value IssueList#LISTED} of each severity
 * @param errors how many there are, listed or not
 * @param warnings how many there are, listed or not
 */
public record IssueReport(List<ProblemIssue> listed, long errors, long warnings) {

    public static final IssueReport EMPTY = new IssueReport(List.of(), 0, 0);

    public IssueReport {
        listed = List.copyOf(listed);
    }

    public boolean hasErrors() {
        return errors > 0;
    }

    public List<ProblemIssue> listErrors() {
        return of(Severity.ERROR).toList();
    }

    public List<ProblemIssue> listWarnings() {
        return of(Severity.WARNING).toList();
    }

    /** These issues and then others. */
    public IssueReport plus(IssueReport others) {
        return new IssueReport(
                Stream.of(Severity.values())
                        .flatMap(severity ->
                                Stream.concat(of(severity), others.of(severity)).limit(IssueList.LISTED))
                        .toList(),
                errors + others.errors,
                warnings + others.warnings);
    }

    private Stream<ProblemIssue> of(Severity severity) {
        return listed.stream().filter(issue -> issue.severity() == severity);
    }
}
