package org.suandian.ingest.versioned;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CellType;
import org.suandian.ingest.csv.Column;
import org.suandian.ingest.csv.CsvReader;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.CsvSchema;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.ImportIssues;

/**
 * A file read as an import reads it, up to where rows would be written. What the rows say is written as CSV again.
 *
 * @param <R> what the importer reads a row as
 */
public final class ReadImport<R> implements ImportContext {

    private static final int MINUTES_PER_HOUR = 60;

    private final VersionedImporter<R, ?> importer;
    private final ImportIssues issues = new ImportIssues();
    private final Map<String, Group<R>> groups = new LinkedHashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadImport(VersionedImporter<R, ?> importer) {
        this.importer = importer;
        lines.add(String.join(",", importer.schema().columnNames()));
    }

    /** @param ids that each dataset knows */
    public static <R> ReadImport<R> read(VersionedImporter<R, ?> importer, byte[] file, Set<String> ids) {
        ReadImport<R> read = new ReadImport<>(importer);
        try (ImportSession session = importer.open(read)) {
            new CsvReader(importer.schema(), "file.csv", dataset -> ids, read.issues)
                    .read(new ByteArrayInputStream(file), row -> read.accept(session, row));
        }
        read.check();
        return read;
    }

    private void accept(ImportSession session, CsvRow row) {
        session.accept(row);
        String key = String.join(
                "|", importer.schema().key().stream().map(row::valueText).toList());
        groups.computeIfAbsent(key, name -> new Group<>(name, fileName())).add(importer.read(row), row.line(), "");
        lines.add(line(row));
    }

    private void check() {
        importer.check(groups.values(), this);
        for (Group<R> group : groups.values()) {
            try {
                importer.store(group.rows());
            } catch (IllegalArgumentException refusal) {
                report(group.issue(refusal));
            }
        }
    }

    /** The sound rows as a file, in one spelling. */
    public String written() {
        return String.join("\n", lines) + "\n";
    }

    /** What the rows were read as. */
    public List<R> rows() {
        return groups.values().stream().flatMap(group -> group.rows().stream()).toList();
    }

    @Override
    public String toString() {
        return issues.total() + " " + issues.list() + "\n" + written();
    }

    private static String line(CsvRow row) {
        CsvSchema schema = row.schema();
        return String.join(
                ",",
                schema.columns().stream()
                        .map(column -> '"' + cell(row, column).replace("\"", "\"\"") + '"')
                        .toList());
    }

    private static String cell(CsvRow row, Column column) {
        if (!row.has(column.name())) {
            return "";
        }
        if (column.type() == CellType.LIST) {
            return String.join(";", row.list(column.name()));
        }
        if (column.type() == CellType.TIME) {
            int minute = row.minuteOfDay(column.name());
            return "%02d:%02d".formatted(minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR);
        }
        return column.type() == CellType.BOOLEAN
                ? Boolean.toString(row.flag(column.name()))
                : row.valueText(column.name());
    }

    @Override
    public long importNumber() {
        return 1;
    }

    @Override
    public String fileName() {
        return "file.csv";
    }

    @Override
    public void report(ImportIssue issue) {
        issues.add(issue);
    }

    @Override
    public boolean isRefused() {
        return !issues.isEmpty();
    }
}
