package org.suandian.ingest.versioned;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.suandian.provenance.DataVersion;

/** Reads rows as they were at a version. Call within a transaction. */
public abstract class VersionedRepository<E extends VersionedRow> implements PanacheRepository<E> {

    private final String entity;

    protected VersionedRepository(Class<E> type) {
        this.entity = type.getSimpleName();
    }

    /** The rows visible at a version, by group and position. */
    public List<E> listAt(DataVersion version) {
        return list(
                "from " + entity + " e where e.importNumber = (select max(n.importNumber) from " + entity
                        + " n where n.groupKey = e.groupKey and n.importNumber <= ?1) order by e.groupKey, e.position",
                version.number());
    }

    /** The rows of the newest version, those of the running import included. */
    public List<E> listNewest() {
        return list("from " + entity + " e where e.importNumber = (select max(n.importNumber) from " + entity
                + " n where n.groupKey = e.groupKey) order by e.groupKey, e.position");
    }

    /** The keys of all groups. */
    public Set<String> listKeys() {
        return new HashSet<>(getEntityManager()
                .createQuery("select distinct e.groupKey from " + entity + " e", String.class)
                .getResultList());
    }

    /** The fingerprint of each group's newest content. */
    Map<String, String> newestFingerprints() {
        Map<String, String> fingerprints = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select distinct e.groupKey as k, e.fingerprint as f from " + entity
                                + " e where e.importNumber = (select max(n.importNumber) from " + entity
                                + " n where n.groupKey = e.groupKey)",
                        Tuple.class)
                .getResultStream()
                .forEach(tuple -> fingerprints.put(tuple.get("k", String.class), tuple.get("f", String.class)));
        return fingerprints;
    }
}
