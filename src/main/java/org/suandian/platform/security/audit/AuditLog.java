package org.suandian.platform.security.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The log of the tenant that asks. Entries are only ever added; the database refuses everything else. */
@Singleton
public class AuditLog {

    private static final String INSERT = """
            insert into audit_log (recorded_at, method, path, status, subject, key_id, request_id, affected_id)
            values (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LIST = "select * from audit_log where id < ? order by id desc limit ?";

    private final AgroalDataSource database;

    AuditLog(AgroalDataSource database) {
        this.database = database;
    }

    public void add(AuditEntry entry) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, entry.recordedAt().atOffset(ZoneOffset.UTC));
            insert.setString(2, entry.method());
            insert.setString(3, entry.path());
            insert.setInt(4, entry.status());
            insert.setString(5, entry.subject());
            insert.setString(6, entry.keyId().orElse(null));
            insert.setString(7, entry.requestId().orElse(null));
            insert.setString(8, entry.affectedId().orElse(null));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AuditAccessException(e);
        }
    }

    /** The newest first. @param before only what is older than the entry of that number */
    public List<StoredAuditEntry> list(OptionalLong before, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setLong(1, before.orElse(Long.MAX_VALUE));
            query.setInt(2, limit);
            List<StoredAuditEntry> entries = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    entries.add(new StoredAuditEntry(rows.getLong("id"), entry(rows)));
                }
            }
            return entries;
        } catch (SQLException e) {
            throw new AuditAccessException(e);
        }
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("method"),
                row.getString("path"),
                row.getInt("status"),
                row.getString("subject"),
                Optional.ofNullable(row.getString("key_id")),
                Optional.ofNullable(row.getString("request_id")),
                Optional.ofNullable(row.getString("affected_id")));
    }
}
