package org.suandian.scope2.internal.run.job;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.internal.allocation.Allocation;
import org.suandian.scope2.internal.allocation.Allocations;
import org.suandian.scope2.internal.allocation.RunStay;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.LedgerAppender;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.internal.run.store.LedgerRun;
import org.suandian.scope2.internal.run.store.LedgerRuns;
import org.suandian.scope2.internal.run.store.RunAttempt;
import org.suandian.scope2.internal.run.store.RunProgress;
import org.suandian.scope2.internal.snapshot.PackedSnapshot;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.ledger.BlockKind;

/**
 * Allocates instruments to a run and puts it into the ledger, in one transaction: all of it or nothing. Runs of one organisation wait for
 * each other here, so that each sees what the others have claimed.
 */
@Singleton
public class RunPinning {

    /** Of PostgreSQL's advisory locks in two parts, the second of which is the tenant's organisation. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(540203, hashtext(concat(current_setting('suandian.tenant', true), ':', ?::text)))";

    private final AgroalDataSource database;
    private final LedgerAppender ledger;
    private final LedgerHeads heads;
    private final RunInputs inputs;
    private final RunProgress progress;

    RunPinning(
            AgroalDataSource database,
            LedgerAppender ledger,
            LedgerHeads heads,
            RunInputs inputs,
            RunProgress progress) {
        this.database = database;
        this.ledger = ledger;
        this.heads = heads;
        this.inputs = inputs;
        this.progress = progress;
    }

    PinnedRun pin(RunAttempt attempt, RunInputs.Collected collected) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                PinnedRun pinned = pin(connection, attempt, collected);
                connection.commit();
                return pinned;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private PinnedRun pin(Connection connection, RunAttempt attempt, RunInputs.Collected collected)
            throws SQLException {
        AccountingQuestion question = collected.question();
        lock(connection, question.organisationId());
        List<String> siteIds = question.siteIds().stream().sorted().toList();
        Optional<UUID> before =
                LedgerRuns.findNewest(connection, question.organisationId(), siteIds, question.period());
        List<Allocation> standing = Allocations.listStanding(
                connection, question.organisationId(), heads.getHead(connection, Optional.empty()));
        Snapshot snapshot = inputs.snapshot(collected, claimed(standing, before));
        AccountingResult result = Accounting.account(snapshot.inputs());
        PackedSnapshot packed = Snapshots.pack(snapshot);
        LedgerRun run = new LedgerRun(
                attempt.runId(),
                question.organisationId(),
                siteIds,
                question.period(),
                attempt.createdAt(),
                collected.head(),
                before,
                packed.sha256(),
                Snapshots.digest(result));
        progress.pinned(connection, attempt, packed.sha256(), before);
        allocate(connection, run, result, taken(standing, before));
        OpenBlock block = ledger.open(connection, BlockKind.RUN);
        LedgerRuns.append(connection, block, run, packed.bytes());
        ledger.close(connection, block);
        return new PinnedRun(run, snapshot, result);
    }

    private static void lock(Connection connection, String organisationId) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(LOCK)) {
            statement.setString(1, organisationId);
            statement.execute();
        }
    }

    /** What other runs have of each instrument; what the run before has is taken over. */
    private static Map<String, Long> claimed(List<Allocation> standing, Optional<UUID> before) {
        Map<String, Long> claimed = new HashMap<>();
        standing.stream()
                .filter(each -> !before.equals(Optional.of(each.runId())))
                .forEach(
                        each -> claimed.merge(each.instrumentId(), each.energy().milliwattHours(), Math::addExact));
        return claimed;
    }

    private static List<Allocation> taken(List<Allocation> standing, Optional<UUID> before) {
        return standing.stream()
                .filter(each -> before.equals(Optional.of(each.runId())))
                .map(each -> new Allocation(
                        each.runId(),
                        each.organisationId(),
                        each.instrumentId(),
                        each.siteId(),
                        each.stayNumber(),
                        each.period(),
                        each.energy().negated()))
                .toList();
    }

    /** What is taken back comes before what is given: limits hold after each. */
    private void allocate(Connection connection, LedgerRun run, AccountingResult result, List<Allocation> takenBack)
            throws SQLException {
        List<Allocation> allocations = new ArrayList<>(takenBack);
        allocations.addAll(RunAllocations.of(run, result));
        if (allocations.isEmpty()) {
            return;
        }
        OpenBlock block = ledger.open(connection, BlockKind.ALLOCATION);
        for (SiteConsumption consumption : result.inputs().consumptions()) {
            Allocations.append(
                    connection,
                    block,
                    new RunStay(run.runId(), consumption.siteId(), consumption.stayNumber(), consumption.energy()));
        }
        for (Allocation allocation : allocations) {
            Allocations.append(connection, block, allocation);
        }
        ledger.close(connection, block);
    }
}
