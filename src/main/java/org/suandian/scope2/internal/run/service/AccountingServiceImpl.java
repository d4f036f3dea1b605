package org.suandian.scope2.internal.run.service;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.Details;
import org.suandian.failure.UnknownIdException;
import org.suandian.jobs.QueueState;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.chain.walk.ChainWalker;
import org.suandian.scope2.internal.run.job.PinnedRun;
import org.suandian.scope2.internal.run.job.RunScheduler;
import org.suandian.scope2.internal.run.job.StoredRuns;
import org.suandian.scope2.internal.run.store.RunQueue;
import org.suandian.scope2.internal.run.store.RunStore;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.AccountingService;
import org.suandian.scope2.run.ActivityRows;
import org.suandian.scope2.run.ReportPublisher;
import org.suandian.scope2.run.RequestKey;
import org.suandian.scope2.run.RunStatus;
import org.suandian.scope2.run.Verification;

/** The service, by its parts. */
@Singleton
class AccountingServiceImpl implements AccountingService {

    private final RunStore store;
    private final RunChecks checks;
    private final RunScheduler scheduler;
    private final StoredRuns stored;
    private final RunVerifier verifier;
    private final ChainWalker walker;
    private final LedgerHeads heads;
    private final Instance<ReportPublisher> publishers;
    private final RunQueue queue;

    AccountingServiceImpl(
            RunStore store,
            RunChecks checks,
            RunScheduler scheduler,
            StoredRuns stored,
            RunVerifier verifier,
            ChainWalker walker,
            LedgerHeads heads,
            @Any Instance<ReportPublisher> publishers,
            RunQueue queue) {
        this.store = store;
        this.checks = checks;
        this.scheduler = scheduler;
        this.stored = stored;
        this.verifier = verifier;
        this.walker = walker;
        this.heads = heads;
        this.publishers = publishers;
        this.queue = queue;
    }

    @Override
    public AccountingRun submit(AccountingQuestion question, MemoInputs memos, Optional<RequestKey> key) {
        Optional<UUID> before = store.findMade(key);
        if (before.isPresent()) {
            return getRun(before.get());
        }
        checks.require(question);
        queue.requireRoomFor(1);
        UUID id = store.create(question, memos, key, scheduler::schedule);
        scheduler.look();
        return getRun(id);
    }

    @Override
    public QueueState queue() {
        return queue.state();
    }

    @Override
    public AccountingRun getRun(UUID id) {
        return store.find(id).orElseThrow(() -> UnknownIdException.of("emissions report", id.toString(), List.of()));
    }

    @Override
    public List<AccountingRun> listRuns(int limit) {
        return store.listNewest(limit);
    }

    @Override
    public AccountingReport getReport(UUID id) {
        return stored.report(getPinned(id));
    }

    @Override
    public ActivityRows activity(UUID id) {
        return stored.activity(getPinned(id));
    }

    private PinnedRun getPinned(UUID id) {
        getCompleted(id);
        return stored.find(id)
                .orElseThrow(() -> new IllegalStateException("The ledger must hold the run (%s).".formatted(id)));
    }

    private AccountingRun getCompleted(UUID id) {
        AccountingRun run = getRun(id);
        if (run.status() != RunStatus.COMPLETED) {
            throw new ConflictException(
                    "report-not-ready",
                    "The report (%s) must be completed; it is %s. Maybe ask again later.".formatted(id, run.status()),
                    Details.of("status", run.status().name()).and("progress", run.progress()));
        }
        return run;
    }

    @Override
    public Verification verify(UUID id) {
        Verification verification = verifier.verify(getCompleted(id));
        if (!verification.isSound()) {
            return verification; // what no longer follows from the ledger need not be held against its files
        }
        List<Verification.Finding> findings = new ArrayList<>();
        PinnedRun pinned = getPinned(id);
        for (ReportPublisher publisher : publishers) {
            findings.addAll(publisher.verify(stored.report(pinned), stored.activity(pinned)));
        }
        return new Verification(verification.checked(), findings, verification.notes());
    }

    @Override
    public Verification verifyLedger() {
        return walker.walk();
    }

    @Override
    public LedgerHead ledgerHead() {
        return heads.getHead();
    }
}
