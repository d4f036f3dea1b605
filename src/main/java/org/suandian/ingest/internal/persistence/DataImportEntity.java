package org.suandian.ingest.internal.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.ImportReport;

/** One imported file. The accepted ones are the versions of the data. */
@Entity
@Table(name = "data_import")
public class DataImportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public @Nullable Long number;

    @Column(nullable = false)
    public UUID id = UUID.randomUUID();

    @Column(nullable = false)
    public String dataset = "";

    @Column(name = "file_name", nullable = false)
    public String fileName = "";

    @Column(name = "content_sha256", nullable = false)
    public String contentSha256 = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    public ImportReport.Status status = ImportReport.Status.ACCEPTED;

    @Column(name = "rows_read", nullable = false)
    public long rowsRead;

    @Column(name = "rows_added", nullable = false)
    public long rowsAdded;

    @Column(name = "rows_revised", nullable = false)
    public long rowsRevised;

    @Column(name = "rows_unchanged", nullable = false)
    public long rowsUnchanged;

    @Column(name = "issue_count", nullable = false)
    public long issueCount;

    /** A JSON array. */
    @ColumnTransformer(read = "issues::text", write = "?::jsonb")
    @Column(nullable = false)
    public String issues = "[]";

    @Column(name = "started_at", nullable = false)
    public Instant startedAt = Instant.EPOCH;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt = Instant.EPOCH;
}
