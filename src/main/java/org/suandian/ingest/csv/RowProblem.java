package org.suandian.ingest.csv;

import java.io.Serial;
import java.util.Map;
import java.util.Optional;

/** Thrown while a row is read or accepted; the reader turns it into an {@link ImportIssue} and goes on with the next row. */
public final class RowProblem extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient ImportIssue issue;

    public RowProblem(ImportIssue issue) {
        super(issue.message(), null, false, false);
        this.issue = issue;
    }

    /** A problem with one cell of the row, or with all of it where no column is given. */
    public static RowProblem of(
            CsvRow row,
            String code,
            Optional<String> column,
            String template,
            Map<String, String> arguments,
            Optional<String> advice) {
        return new RowProblem(new ImportIssue(code, template, arguments, row.file(), row.line(), column, advice));
    }

    public ImportIssue issue() {
        return issue;
    }
}
