package org.suandian.ingest.internal.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Page;
import jakarta.inject.Singleton;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suandian.ingest.ImportReport.Status;
import org.suandian.provenance.DataVersion;

/** Reads and writes the record of imports. Call within a transaction. */
@Singleton
public class DataImportRepository implements PanacheRepository<DataImportEntity> {

    /** Any number of its own among this database's advisory locks. */
    private static final long IMPORT_LOCK = 7_201_337;

    /** Waits until no other import runs, in this process or another, and keeps others waiting until the transaction ends. */
    public void lockImports() {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(" + IMPORT_LOCK + ")")
                .getSingleResult();
    }

    public Optional<DataVersion> newestVersion() {
        return find("status = ?1 order by number desc", Status.ACCEPTED)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(DataImportRepository::version);
    }

    public Optional<DataVersion> oldestVersion() {
        return find("status = ?1 order by number", Status.ACCEPTED)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(DataImportRepository::version);
    }

    public Optional<DataVersion> versionAsOf(Instant moment) {
        return find("status = ?1 and recordedAt <= ?2 order by recordedAt desc", Status.ACCEPTED, moment)
                .page(Page.ofSize(1))
                .firstResultOptional()
                .map(DataImportRepository::version);
    }

    public Optional<DataImportEntity> findById(UUID id) {
        return find("id", id).firstResultOptional();
    }

    public List<DataImportEntity> listNewest(int limit) {
        return find("order by number desc").page(Page.ofSize(limit)).list();
    }

    /** The content last stored, or found to be stored, of each file: its SHA-256 by dataset and file name. */
    public Map<String, String> storedContents() {
        Map<String, String> contents = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select e.dataset as d, e.fileName as f, e.contentSha256 as c from DataImportEntity e"
                                + " where e.number in (select max(n.number) from DataImportEntity n"
                                + " where n.status <> :rejected group by n.dataset, n.fileName)",
                        Tuple.class)
                .setParameter("rejected", Status.REJECTED)
                .getResultStream()
                .forEach(row -> contents.put(
                        contentKey(row.get("d", String.class), row.get("f", String.class)),
                        row.get("c", String.class)));
        return contents;
    }

    /** When the newest file of each dataset that was not refused was recorded. */
    public Map<String, Instant> newestByDataset() {
        Map<String, Instant> newest = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select e.dataset as d, max(e.recordedAt) as r from DataImportEntity e"
                                + " where e.status <> :rejected group by e.dataset",
                        Tuple.class)
                .setParameter("rejected", Status.REJECTED)
                .getResultStream()
                .forEach(row -> newest.put(row.get("d", String.class), row.get("r", Instant.class)));
        return newest;
    }

    /** The key of {@link #storedContents}. */
    public static String contentKey(String dataset, String fileName) {
        return dataset + " " + fileName;
    }

    private static DataVersion version(DataImportEntity entity) {
        return new DataVersion(entity.number == null ? 0 : entity.number, entity.recordedAt);
    }
}
