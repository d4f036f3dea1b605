package org.suandian.scope2.run;

import java.util.List;
import java.util.UUID;
import org.suandian.failure.ConflictException;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.LimitReachedException;
import org.suandian.failure.UnknownIdException;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;

/** Accounting runs. */
public interface AccountingService {

    /**
     * Takes a run on.
     *
     * @throws InvalidInputException for a period that has not ended, an unknown site, and the like
     * @throws LimitReachedException where as many wait as may
     */
    AccountingRun submit(AccountingQuestion question, MemoInputs memos);

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
}
