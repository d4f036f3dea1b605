package org.suandian.scope2.internal.run.job;

import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.internal.run.store.LedgerRun;
import org.suandian.scope2.internal.snapshot.Snapshot;

/** A run whose inputs are in the ledger for ever, and its result. */
public record PinnedRun(LedgerRun run, Snapshot snapshot, AccountingResult result) {}
