package org.suandian.ingest.versioned;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A stored row. It is never changed: a newer import inserts its group again, with a higher import number.
 *
 * <p>Fields are public as Panache expects of entities; entities stay inside {@code internal.persistence}.
 */
@MappedSuperclass
public abstract class VersionedRow {

    @Id
    @SequenceGenerator(name = "versioned_row_id", sequenceName = "versioned_row_id", allocationSize = 1000)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "versioned_row_id")
    public @Nullable Long id;

    /** The import that brought the row, and so the first version of the data in which it is visible. */
    @Column(name = "import_number", nullable = false, updatable = false)
    public long importNumber;

    /** What is replaced as a whole: the values of the schema's key columns. */
    @Column(name = "group_key", nullable = false, updatable = false)
    public String groupKey = "";

    /** Order within the group. */
    @Column(name = "position", nullable = false, updatable = false)
    public int position;

    /** Of the content of the whole group: equal if a newer file says the same. */
    @Column(name = "fingerprint", nullable = false, updatable = false)
    public String fingerprint = "";
}
