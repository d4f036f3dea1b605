package org.suandian.report.web.download;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.UnknownIdException;
import org.suandian.jobs.QueueState;
import org.suandian.report.SampleReports;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ActivityRows;
import org.suandian.scope2.run.RequestKey;
import org.suandian.scope2.run.RunPhase;
import org.suandian.scope2.run.RunStatus;
import org.suandian.scope2.run.Verification;

/** Knows three runs: one completed, one that is at it, one that has failed. */
@Alternative
@Singleton
public class SampleAccounting implements AccountingService {

    static final UUID RUNNING = UUID.fromString("11111111-1111-4111-8111-111111111111");
    static final UUID FAILED = UUID.fromString("22222222-2222-4222-8222-222222222222");

    static final String ACTIVITY = "id,energy_kwh\r\na,1.5\r\nb,-1.5\r\n";

    @Override
    public AccountingRun submit(AccountingQuestion question, MemoInputs memos, Optional<RequestKey> key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AccountingRun getRun(UUID id) {
        if (id.equals(SampleReports.ID)) {
            return run(id, RunStatus.COMPLETED, RunPhase.ENDED, 1, Optional.empty());
        }
        if (id.equals(RUNNING)) {
            return run(id, RunStatus.RUNNING, RunPhase.ALLOCATION, 0.5, Optional.empty());
        }
        if (id.equals(FAILED)) {
            return run(id, RunStatus.FAILED, RunPhase.ENDED, 0.25, Optional.of("The node stopped."));
        }
        throw UnknownIdException.of("emissions report", id.toString(), List.of());
    }

    private static AccountingRun run(
            UUID id, RunStatus status, RunPhase phase, double progress, Optional<String> failure) {
        return new AccountingRun(
                id,
                SampleReports.sample().result().inputs().question(),
                status,
                phase,
                progress,
                Instant.parse("2026-02-01T08:30:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                failure);
    }

    @Override
    public List<AccountingRun> listRuns(int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public AccountingReport getReport(UUID id) {
        return SampleReports.sample();
    }

    @Override
    public ActivityRows activity(UUID id) {
        return output -> output.write(ACTIVITY.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Verification verify(UUID id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verification verifyLedger() {
        throw new UnsupportedOperationException();
    }

    @Override
    public LedgerHead ledgerHead() {
        throw new UnsupportedOperationException();
    }

    @Override
    public QueueState queue() {
        throw new UnsupportedOperationException();
    }
}
