package org.suandian.scope2.run;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.LimitReachedException;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.jobs.QueueState;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.ledger.LedgerHead;

/** Accounting runs. */
public interface AccountingService {

    /**
     * Takes a run on, or answers the one that the same marked request has made before.
     *
     * @throws UnanswerableException for a period that has not ended, an unknown site, and the like, with all {@link RunProblems}; and with
     *     code {@code idempotency-key-reused} where the key came with another request
     * @throws LimitReachedException {@code too-many-reports} where as many wait as may
     */
    AccountingRun submit(AccountingQuestion question, MemoInputs memos, Optional<RequestKey> key);

    /** @throws UnknownIdException for no such run */
    AccountingRun getRun(UUID id);

    /** The newest first. */
    List<AccountingRun> listRuns(int limit);

    /**
     * The report of a completed run.
     *
     * @throws ConflictException with code {@code report-not-ready} before
     */
    AccountingReport getReport(UUID id);

    /** What went into a completed run; throws as {@link #getReport}. */
    ActivityRows activity(UUID id);

    /** Computes a completed run again from its snapshot and the ledger, and compares: consumption, result, digest. */
    Verification verify(UUID id);

    /** Walks the chain of the whole ledger. */
    Verification verifyLedger();

    /** The runs that wait and that are under way, over all nodes. */
    QueueState queue();

    /** The end of the chain now. */
    LedgerHead ledgerHead();
}
