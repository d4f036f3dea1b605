package org.suandian.scope2.internal.run.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.MemoInputs;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.InstrumentUse;
import org.suandian.scope2.internal.run.store.RunProgress;
import org.suandian.scope2.internal.run.store.RunStore;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingService;

/** Runs are made without their scheduler here, so that a test decides when a node takes one up, and when it dies. */
abstract class LedgerRunTest {

    static final String FEED = "UTILITY_FEED";

    @Inject
    RunStore store;

    @Inject
    RunTask task;

    @Inject
    RunProgress progress;

    @Inject
    RunInputs inputs;

    @Inject
    RunPinning pinning;

    @Inject
    AccountingService service;

    @BeforeEach
    void factors() {
        Books.factor("de-own", "LOCATION_AVERAGE", "400");
        Books.factor("de-mix", "RESIDUAL_MIX", "600");
    }

    UUID create(AccountingQuestion question) {
        return store.create(question, MemoInputs.NONE, Optional.empty(), id -> {});
    }

    AccountingReport report(AccountingQuestion question) {
        UUID id = create(question);
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).failure()).isEmpty();
        return service.getReport(id);
    }

    static LedgerEnergy allocated(AccountingResult result) {
        return result.instruments().stream()
                .map(InstrumentUse::allocated)
                .reduce(LedgerEnergy.ZERO, LedgerEnergy::plus);
    }
}
