package org.suandian.ingest.internal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.suandian.failure.DataUnavailableException;
import org.suandian.ingest.DatasetImporter;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.ImportService;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvReader;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.ImportIssues;
import org.suandian.ingest.internal.persistence.DataImportEntity;
import org.suandian.ingest.internal.persistence.DataImportRepository;

/** Runs each import in one transaction, which a single issue rolls back; the report of a refused file has its own. */
@Singleton
public class Imports implements ImportService {

    private static final int TIMEOUT_SECONDS = (int) Duration.ofHours(1).toSeconds();

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final ImporterRegistry registry;
    private final DataImportRepository records;
    private final ReportMapper mapper;
    private final StoredVersions versions;
    private final ImportMetrics metrics;
    private final Clock clock;

    /** Imports of this process wait here, without a database connection; those of others wait for the lock in the database. */
    private final Semaphore turn = new Semaphore(1, true);

    Imports(
            ImporterRegistry registry,
            DataImportRepository records,
            ReportMapper mapper,
            StoredVersions versions,
            ImportMetrics metrics,
            Clock clock) {
        this.registry = registry;
        this.records = records;
        this.mapper = mapper;
        this.versions = versions;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Override
    public ImportReport importCsv(String dataset, String fileName, InputStream content) {
        DatasetImporter importer = registry.get(dataset);
        awaitTurn();
        try {
            return importInTurn(importer, fileName, content);
        } finally {
            turn.release();
        }
    }

    private void awaitTurn() {
        try {
            if (turn.tryAcquire(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DataUnavailableException(
                "imports-busy",
                "The import must have its turn within %d s, but others are running. Maybe try again later."
                        .formatted(LONGEST_WAIT.toSeconds()),
                LONGEST_WAIT,
                new TimeoutException("imports run one after the other"));
    }

    private ImportReport importInTurn(DatasetImporter importer, String fileName, InputStream content) {
        Attempt attempt = new Attempt(importer, fileName, new HashedStream(content));
        ImportReport report;
        try {
            report = QuarkusTransaction.requiringNew().timeout(TIMEOUT_SECONDS).call(attempt::run);
        } catch (RefusedFile refused) {
            report = QuarkusTransaction.requiringNew().call(attempt::recordRefusal);
        }
        metrics.count(report);
        if (report.status() == Status.ACCEPTED) {
            versions.refresh();
        }
        return report;
    }

    @Override
    public Optional<ImportReport> findReport(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> records.findById(id).map(mapper::toReport));
    }

    @Override
    public List<ImportReport> listReports(int limit) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        records.listNewest(limit).stream().map(mapper::toReport).toList());
    }

    @Override
    public Map<String, Instant> newestByDataset() {
        return QuarkusTransaction.requiringNew().call(records::newestByDataset);
    }

    @Override
    public List<CsvSchema> listSchemas() {
        return registry.list().stream().map(DatasetImporter::schema).toList();
    }

    /** Leaves the transaction of a refused file. */
    private static final class RefusedFile extends RuntimeException {

        private static final long serialVersionUID = 1;

        RefusedFile() {
            super("refused", null, false, false);
        }
    }

    /** One file on its way in. */
    private final class Attempt {

        private final DatasetImporter importer;
        private final String fileName;
        private final HashedStream content;
        private final Instant startedAt = now();
        private final ImportIssues issues = new ImportIssues();
        private final CsvReader reader;

        Attempt(DatasetImporter importer, String fileName, HashedStream content) {
            this.importer = importer;
            this.fileName = fileName;
            this.content = content;
            this.reader = new CsvReader(importer.schema(), fileName, new RegisteredIds(registry), issues);
        }

        ImportReport run() {
            records.lockImports();
            DataImportEntity record = newRecord();
            records.persistAndFlush(record);
            long number = record.number == null ? 0 : record.number;
            ImportCounts counts = readInto(new RunningImport(number, fileName, issues));
            if (!issues.isEmpty()) {
                throw new RefusedFile();
            }
            // Merged: the session may have cleared the persistence context.
            DataImportEntity stored = records.findById(number);
            complete(stored, counts, counts.changeNothing() ? Status.UNCHANGED : Status.ACCEPTED);
            records.flush();
            return mapper.toReport(stored);
        }

        ImportReport recordRefusal() {
            records.lockImports();
            DataImportEntity record = newRecord();
            complete(record, ImportCounts.NONE, Status.REJECTED);
            records.persistAndFlush(record);
            return mapper.toReport(record);
        }

        private ImportCounts readInto(RunningImport context) {
            try (ImportSession session = importer.open(context)) {
                reader.read(content, session::accept);
                content.drain();
                return session.finish();
            }
        }

        private DataImportEntity newRecord() {
            DataImportEntity record = new DataImportEntity();
            record.dataset = importer.dataset();
            record.fileName = fileName;
            record.startedAt = startedAt;
            record.recordedAt = startedAt;
            return record;
        }

        private void complete(DataImportEntity record, ImportCounts counts, Status status) {
            record.status = status;
            record.contentSha256 = content.sha256();
            record.rowsRead = reader.rowsRead();
            record.rowsAdded = counts.added();
            record.rowsRevised = counts.revised();
            record.rowsUnchanged = counts.unchanged();
            record.issueCount = issues.total();
            record.issues = mapper.toJson(issues.list());
            record.recordedAt = momentAfterNewestVersion();
        }

        /** Rises with the import number even if the clock is set back. */
        private Instant momentAfterNewestVersion() {
            Instant now = now();
            return records.newestVersion()
                    .map(newest -> newest.recordedAt().plus(1, ChronoUnit.MICROS))
                    .filter(now::isBefore)
                    .orElse(now);
        }
    }

    /** To the precision that the database keeps. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
