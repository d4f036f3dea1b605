package org.suandian.ingest.versioned;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvRow;

/** One import into a versioned dataset: groups the rows, compares them with what is stored, inserts what is new. */
final class VersionedSession<R, E extends VersionedRow> implements ImportSession {

    /** More rows than these do not belong into a dataset that is held in memory. */
    static final int MOST_ROWS = 200_000;

    private static final int FLUSH_EVERY = 2_000;

    private final VersionedImporter<R, E> importer;
    private final VersionedRepository<E> repository;
    private final ImportContext context;
    private final Map<String, Group<R>> groups = new LinkedHashMap<>();
    private final Map<String, Long> linesByRowKey = new HashMap<>();
    private int written;

    VersionedSession(VersionedImporter<R, E> importer, VersionedRepository<E> repository, ImportContext context) {
        this.importer = importer;
        this.repository = repository;
        this.context = context;
    }

    @Override
    public void accept(CsvRow row) {
        if (linesByRowKey.size() >= MOST_ROWS) {
            throw row.problem(
                    "too-many-rows",
                    "The file must have at most {most} records.",
                    Map.of("most", Integer.toString(MOST_ROWS)),
                    "it belongs to another dataset.");
        }
        String rowKey = key(row, importer.rowKey());
        Long earlier = linesByRowKey.putIfAbsent(rowKey, row.line());
        if (earlier != null) {
            throw row.problem(
                    "duplicate-key",
                    "The record ({key}) must stand in the file once; it stands on line {line} too.",
                    Map.of("key", String.join(", ", importer.rowKey()) + " " + rowKey, "line", earlier.toString()),
                    "one of them has a wrong " + importer.rowKey().getLast() + ".");
        }
        R content = importer.read(row);
        String key = key(row, importer.schema().key());
        groups.computeIfAbsent(key, name -> new Group<>(name, context.fileName()))
                .add(content, row.line(), text(row));
    }

    @Override
    public ImportCounts finish() {
        importer.check(groups.values(), context);
        Map<String, String> stored = repository.newestFingerprints();
        long added = 0;
        long revised = 0;
        long unchanged = 0;
        for (Group<R> group : groups.values()) {
            String fingerprint = group.fingerprint();
            String before = stored.get(group.key());
            int rows = group.rows().size();
            if (fingerprint.equals(before)) {
                unchanged += rows;
                continue;
            }
            write(group, fingerprint);
            added += before == null ? rows : 0;
            revised += before == null ? 0 : rows;
        }
        if (!context.isRefused()) {
            repository.flush();
            importer.checkStored(groups.values(), context);
        }
        return new ImportCounts(added, revised, unchanged);
    }

    private void write(Group<R> group, String fingerprint) {
        List<E> entities;
        try {
            entities = importer.store(group.rows());
        } catch (IllegalArgumentException e) {
            context.report(group.issue(e));
            return;
        }
        if (context.isRefused()) {
            return;
        }
        EntityManager entityManager = repository.getEntityManager();
        int position = 0;
        for (E entity : entities) {
            entity.importNumber = context.importNumber();
            entity.groupKey = group.key();
            entity.position = position++;
            entity.fingerprint = fingerprint;
            entityManager.persist(entity);
        }
        written += entities.size();
        if (written >= FLUSH_EVERY) {
            entityManager.flush();
            entities.forEach(entityManager::detach);
            written = 0;
        }
    }

    private static String key(CsvRow row, List<String> columns) {
        if (columns.size() == 1) {
            return row.valueText(columns.getFirst());
        }
        StringBuilder key = new StringBuilder();
        for (String column : columns) {
            key.append(key.isEmpty() ? "" : "|").append(row.valueText(column));
        }
        return key.toString();
    }

    /** Everything the row says, without its empty cells, so that a new optional column changes no fingerprint. */
    private static String text(CsvRow row) {
        StringBuilder text = new StringBuilder();
        for (String column : row.schema().columnNames()) {
            String value = row.valueText(column);
            if (!value.isEmpty()) {
                text.append(column).append('=').append(value).append('\u001f');
            }
        }
        return text.toString();
    }
}
