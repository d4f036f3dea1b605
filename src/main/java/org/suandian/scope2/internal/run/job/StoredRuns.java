package org.suandian.scope2.internal.run.job;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.internal.csv.ActivityCsv;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.run.store.LedgerRun;
import org.suandian.scope2.internal.run.store.LedgerRuns;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.ActivityRows;

/** Makes runs that are pinned anew from their snapshots. */
@Singleton
public class StoredRuns {

    private final LedgerRuns runs;
    private final ActivityReader reader;

    StoredRuns(LedgerRuns runs, ActivityReader reader) {
        this.runs = runs;
        this.reader = reader;
    }

    /** Empty if it is not pinned yet. */
    public Optional<PinnedRun> find(UUID runId) {
        Optional<LedgerRun> run = runs.find(runId);
        return run.flatMap(known -> runs.findSnapshot(runId).map(bytes -> pinned(known, bytes)));
    }

    private static PinnedRun pinned(LedgerRun run, byte[] bytes) {
        Snapshot snapshot = Snapshots.unpack(bytes).snapshot();
        return new PinnedRun(run, snapshot, Accounting.account(snapshot.inputs()));
    }

    /** What is said of a run to its readers. */
    public AccountingReport report(PinnedRun pinned) {
        return new AccountingReport(
                pinned.run().runId(),
                pinned.run().createdAt(),
                pinned.snapshot().head(),
                pinned.snapshot().dataVersion().number(),
                pinned.snapshot().release(),
                pinned.run().snapshotSha256(),
                pinned.snapshot().activityRows(),
                pinned.result(),
                pinned.run().supersedes());
    }

    /** What went into it. */
    public ActivityRows activity(PinnedRun pinned) {
        return new ActivityCsv(reader, pinned.snapshot(), pinned.result());
    }
}
