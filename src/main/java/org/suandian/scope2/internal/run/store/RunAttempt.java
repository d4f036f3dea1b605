package org.suandian.scope2.internal.run.store;

import java.time.Instant;
import java.util.UUID;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;

/** A node's turn at a run. What is written with the number of an earlier turn is refused. */
public record RunAttempt(UUID runId, int number, Instant createdAt, AccountingQuestion question, MemoInputs memos) {}
