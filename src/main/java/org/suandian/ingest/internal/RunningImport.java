package org.suandian.ingest.internal;

import org.suandian.ingest.ImportContext;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.ImportIssues;

/** What a session sees of the import. */
record RunningImport(long importNumber, String fileName, ImportIssues issues) implements ImportContext {

    @Override
    public void report(ImportIssue issue) {
        issues.add(issue);
    }

    @Override
    public boolean isRefused() {
        return !issues.isEmpty();
    }
}
