package org.suandian.scope2.internal.run.service;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.suandian.scope2.accounting.Accounting;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.AvailableInstrument;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.internal.allocation.Allocation;
import org.suandian.scope2.internal.allocation.Allocations;
import org.suandian.scope2.internal.chain.LedgerAccessException;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.consumption.ConsumedStay;
import org.suandian.scope2.internal.consumption.Consumption;
import org.suandian.scope2.internal.consumption.ConsumptionReader;
import org.suandian.scope2.internal.consumption.StayFrame;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.internal.register.Registers;
import org.suandian.scope2.internal.run.job.RunAllocations;
import org.suandian.scope2.internal.run.store.LedgerRun;
import org.suandian.scope2.internal.run.store.LedgerRuns;
import org.suandian.scope2.internal.snapshot.Snapshot;
import org.suandian.scope2.internal.snapshot.Snapshots;
import org.suandian.scope2.internal.sql.Binder;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.Verification;
import org.suandian.scope2.run.Verification.Finding;

/** Computes a run again, from its snapshot and from the ledger, and tells where it comes to something else. */
@Singleton
class RunVerifier {

    private static final int MOST_FINDINGS = 1_000;

    private final LedgerRuns runs;
    private final LedgerHeads heads;
    private final Registers registers;
    private final ConsumptionReader consumption;
    private final AgroalDataSource database;

    RunVerifier(
            LedgerRuns runs,
            LedgerHeads heads,
            Registers registers,
            ConsumptionReader consumption,
            AgroalDataSource database) {
        this.runs = runs;
        this.heads = heads;
        this.registers = registers;
        this.consumption = consumption;
        this.database = database;
    }

    Verification verify(AccountingRun state) {
        List<Finding> findings = new ArrayList<>();
        Optional<LedgerRun> run = runs.find(state.id());
        Optional<byte[]> bytes = runs.findSnapshot(state.id());
        if (run.isEmpty() || bytes.isEmpty()) {
            findings.add(new Finding(
                    "run-missing", where(state.id()), "The ledger must hold the run, and does not: it was removed."));
            return new Verification(1, findings);
        }
        long checked = 1;
        try {
            Snapshots.Unpacked unpacked = Snapshots.unpack(bytes.get());
            hashes(state, run.get(), unpacked, findings);
            checked += ledger(unpacked.snapshot(), findings);
            result(run.get(), unpacked.snapshot(), findings);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            findings.add(new Finding(
                    "snapshot-changed",
                    where(state.id()),
                    "The snapshot must be readable, and is not: " + e.getMessage()));
        }
        return new Verification(checked, findings.stream().limit(MOST_FINDINGS).toList());
    }

    private static String where(UUID runId) {
        return "run " + runId;
    }

    private static void hashes(
            AccountingRun state, LedgerRun run, Snapshots.Unpacked unpacked, List<Finding> findings) {
        if (!unpacked.sha256().equals(run.snapshotSha256())) {
            findings.add(new Finding(
                    "snapshot-changed",
                    where(run.runId()),
                    "The snapshot must hash to %s, and does to %s."
                            .formatted(run.snapshotSha256(), unpacked.sha256())));
        }
        if (!state.snapshotHash().equals(Optional.of(run.snapshotSha256()))) {
            findings.add(new Finding(
                    "snapshot-changed",
                    where(run.runId()),
                    "The run's snapshot must have the hash (%s) that the run is known by, and has %s."
                            .formatted(state.snapshotHash().orElse("none"), run.snapshotSha256())));
        }
        if (!unpacked.snapshot().head().hash().equals(run.head().hash())) {
            findings.add(new Finding(
                    "head-differs", where(run.runId()), "The snapshot must name the head of its run, and does not."));
        }
    }

    /** Compares with what the ledger holds at the pinned head. Returns how many records were read. */
    private long ledger(Snapshot snapshot, List<Finding> findings) {
        head(snapshot, findings);
        AccountingInputs inputs = snapshot.inputs();
        List<StayFrame> frames = inputs.consumptions().stream()
                .flatMap(each ->
                        StayFrame.find(
                                each.siteId(),
                                each.stayNumber(),
                                each.stay(),
                                inputs.question().period())
                                .stream())
                .toList();
        ActivityQuery query = new ActivityQuery(
                inputs.question().organisationId(),
                List.of(),
                inputs.question().period(),
                snapshot.head().sequence(),
                false);
        Consumption now = consumption.read(query, frames, Progress.NONE);
        for (int i = 0; i < now.stays().size(); i++) {
            compare(inputs.consumptions().get(i), now.stays().get(i), findings);
        }
        differs(inputs.workloads(), now.workloads(), "workloads-differ", "workloads", findings);
        differs(inputs.findings(), now.findings(), "findings-differ", "findings of meters", findings);
        differs(snapshot.activityRows(), now.rows(), "records-differ", "number of records", findings);
        List<Instrument> instruments =
                registers.listInstruments(inputs.question().organisationId(), snapshot.head());
        differs(
                inputs.instruments().stream()
                        .map(AvailableInstrument::instrument)
                        .toList(),
                instruments,
                "instruments-differ",
                "instruments",
                findings);
        FactorCheck.check(inputs, registers.listFactors(snapshot.head()), findings);
        return now.rows();
    }

    private void head(Snapshot snapshot, List<Finding> findings) {
        LedgerHead head = snapshot.head();
        if (head.sequence() > 0 && !findHash(head.sequence()).equals(Optional.of(head.hash()))) {
            findings.add(new Finding(
                    "head-differs",
                    "block " + head.sequence(),
                    "The block must have the hash (%s) that the run pinned, and has not.".formatted(head.hash())));
        }
    }

    private Optional<String> findHash(long sequence) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select hash from ledger_block where sequence = ?")) {
            new Binder(statement).number(sequence);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(HexFormat.of().formatHex(rows.getBytes(1))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }

    private static void compare(SiteConsumption pinned, ConsumedStay now, List<Finding> findings) {
        if (!pinned.energy().equals(now.energy())
                || !pinned.hourly().equals(now.hourly())
                || !pinned.byOrigin().equals(now.byOrigin())
                || pinned.coveredHours() != now.coveredHours()) {
            findings.add(new Finding(
                    "consumption-differs",
                    "site %s, stay %d".formatted(pinned.siteId(), pinned.stayNumber()),
                    "The consumption must be %s kWh in the same hours as pinned, and the ledger comes to %s kWh."
                            .formatted(
                                    pinned.energy().kilowattHours().toPlainString(),
                                    now.energy().kilowattHours().toPlainString())));
        }
    }

    private static void differs(Object pinned, Object now, String code, String what, List<Finding> findings) {
        if (!Objects.equals(pinned, now)) {
            findings.add(new Finding(
                    code,
                    what,
                    "The %s must be those that the run pinned, and the ledger holds others.".formatted(what)));
        }
    }

    private void result(LedgerRun run, Snapshot snapshot, List<Finding> findings) {
        var result = Accounting.account(snapshot.inputs());
        String digest = Snapshots.digest(result);
        if (!digest.equals(run.resultSha256())) {
            findings.add(new Finding(
                    "result-differs",
                    where(run.runId()),
                    "The result must hash to %s, and does to %s.".formatted(run.resultSha256(), digest)));
        }
        List<Allocation> standing = standing(run);
        if (!standing.isEmpty() && allocated(standing) != allocated(RunAllocations.of(run, result))) {
            findings.add(new Finding(
                    "allocations-differ",
                    where(run.runId()),
                    "What stands of the run's allocations must be what its result says, or nothing."));
        }
    }

    private static long allocated(List<Allocation> allocations) {
        return allocations.stream()
                .mapToLong(each -> each.energy().milliwattHours())
                .sum();
    }

    /** What was not taken over by a later run. */
    private List<Allocation> standing(LedgerRun run) {
        try (Connection connection = database.getConnection()) {
            return Allocations.listStanding(connection, run.organisationId(), heads.getHead()).stream()
                    .filter(each -> each.runId().equals(run.runId()))
                    .toList();
        } catch (SQLException e) {
            throw new LedgerAccessException(e);
        }
    }
}
