package org.suandian.ingest.internal;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.ImportReport;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.ingest.ImportService;
import org.suandian.ingest.csv.CsvReader;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.ImportIssues;
import org.suandian.ingest.internal.persistence.DataImportRepository;

/**
 * Imports the bundled files at start-up, before requests are served. SOURCES.csv names them; a file goes into the dataset
 * of its name, or of its folder's name. A file that was imported before, byte for byte, is not read again: what users have
 * revised since stays revised.
 */
@Singleton
public class BundledData {

    static final String SOURCES_FILE = "SOURCES.csv";
    static final String SOURCES = "sources";

    private static final String FILE_COLUMN = "file";
    private static final int ISSUES_LOGGED = 20;

    /** A bundled file and its dataset. */
    record Bundled(String dataset, String fileName) {}

    private final ImportService imports;
    private final ImporterRegistry registry;
    private final DataImportRepository records;
    private final StoredVersions versions;
    private final String folder;
    private final boolean enabled;

    BundledData(
            ImportService imports,
            ImporterRegistry registry,
            DataImportRepository records,
            StoredVersions versions,
            @ConfigProperty(name = "suandian.bundled-data.folder", defaultValue = "data") String folder,
            @ConfigProperty(name = "suandian.bundled-data.enabled", defaultValue = "true") boolean enabled) {
        this.imports = imports;
        this.registry = registry;
        this.records = records;
        this.versions = versions;
        this.folder = folder;
        this.enabled = enabled;
    }

    void atStart(@Observes StartupEvent start) {
        versions.refresh();
        if (enabled) {
            importAll();
        }
    }

    /** Imports what has changed since the last start; throws if a bundled file is refused. */
    List<ImportReport> importAll() {
        long began = System.nanoTime();
        Map<String, String> stored = QuarkusTransaction.requiringNew().call(records::storedContents);
        List<ImportReport> reports = new ArrayList<>();
        for (Bundled file : listFiles()) {
            byte[] content = read(file.fileName());
            String before = stored.get(DataImportRepository.contentKey(file.dataset(), recordedName(file)));
            if (!sha256(content).equals(before)) {
                reports.add(importFile(file, content));
            }
        }
        logSummary(reports, (System.nanoTime() - began) / 1_000_000);
        return reports;
    }

    private ImportReport importFile(Bundled file, byte[] content) {
        ImportReport report = imports.importCsv(file.dataset(), recordedName(file), new ByteArrayInputStream(content));
        if (report.status() == Status.REJECTED) {
            throw new IllegalStateException("The bundled file (%s) must be sound, but has %d issues:%n%s"
                    .formatted(
                            file.fileName(),
                            report.issueCount(),
                            report.issues().stream()
                                    .limit(ISSUES_LOGGED)
                                    .map(ImportIssue::located)
                                    .collect(Collectors.joining(System.lineSeparator()))));
        }
        return report;
    }

    /**
     * The name under which a bundled file's import is recorded. A user's file of the same name is another file: it must not make
     * the next start import the bundled one again, over the user's revision.
     */
    static String recordedName(Bundled file) {
        return ImportService.BUNDLED_PREFIX + file.fileName();
    }

    /** The files of the datasets there are, in the order in which they can be imported. */
    List<Bundled> listFiles() {
        if (resource(SOURCES_FILE) == null) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        ImportIssues issues = new ImportIssues();
        CsvReader reader = new CsvReader(registry.get(SOURCES).schema(), SOURCES_FILE, dataset -> Set.of(), issues);
        reader.read(new ByteArrayInputStream(read(SOURCES_FILE)), row -> names.addAll(row.list(FILE_COLUMN)));
        List<Bundled> files = new ArrayList<>();
        files.add(new Bundled(SOURCES, SOURCES_FILE));
        names.stream()
                .map(name -> new Bundled(datasetOf(name), name))
                .filter(file -> registry.find(file.dataset()).isPresent())
                .forEach(files::add);
        files.sort(
                Comparator.comparing(Bundled::dataset, registry.byImportOrder()).thenComparing(Bundled::fileName));
        return files;
    }

    /** {@code regions.csv} belongs to {@code regions}, {@code prices/DE.csv} to {@code prices}. */
    static String datasetOf(String fileName) {
        int slash = fileName.indexOf('/');
        return slash > 0 ? fileName.substring(0, slash) : fileName.replace(".csv", "");
    }

    private byte[] read(String fileName) {
        try (InputStream in = resource(fileName)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The bundled file (%s) that %s names must exist.".formatted(fileName, SOURCES_FILE));
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable InputStream resource(String fileName) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream(folder + "/" + fileName);
    }

    private static String sha256(byte[] content) {
        HashedStream stream = new HashedStream(new ByteArrayInputStream(content));
        stream.drain();
        return stream.sha256();
    }

    private static void logSummary(List<ImportReport> reports, long millis) {
        if (reports.isEmpty()) {
            Log.infof("Bundled data are up to date (checked in %d ms).", millis);
            return;
        }
        long rows = reports.stream().mapToLong(ImportReport::rowsRead).sum();
        Log.infof("Imported %d bundled files with %d rows in %d ms.", reports.size(), rows, millis);
    }
}
