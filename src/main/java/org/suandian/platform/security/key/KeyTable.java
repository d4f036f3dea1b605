package org.suandian.platform.security.key;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.suandian.tenant.Tenant;

/**
 * The statements on the table of keys. The database shows a connection the keys of its tenant only, but for the two functions that look
 * for a key before its tenant is known.
 */
public final class KeyTable {

    private static final String INSERT = """
            insert into api_key (id, tenant_id, name, prefix, secret_sha256, roles, created_at, created_by, expires_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String REVOKE =
            "update api_key set revoked_at = coalesce(revoked_at, ?) where id = ? returning *";

    private KeyTable() {}

    /** Stores a key; the connection has to be of its tenant, or of the tables' owner. */
    public static void insert(Connection connection, NewKey made) throws SQLException {
        ApiKey key = made.key();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, key.id());
            statement.setString(2, key.tenant().id());
            statement.setString(3, key.name());
            statement.setString(4, key.prefix());
            statement.setBytes(5, made.secret().sha256());
            statement.setArray(
                    6,
                    connection.createArrayOf(
                            "text", key.roles().stream().sorted().toArray()));
            statement.setObject(7, key.createdAt().atOffset(ZoneOffset.UTC));
            statement.setString(8, key.createdBy());
            statement.setObject(
                    9,
                    key.expiresAt()
                            .map(moment -> moment.atOffset(ZoneOffset.UTC))
                            .orElse(null));
            statement.executeUpdate();
        }
    }

    static Optional<ApiKey> find(Connection connection, KeySecret secret) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from find_api_key(?)")) {
            statement.setBytes(1, secret.sha256());
            return list(statement).stream().findFirst();
        }
    }

    static void noteUse(Connection connection, UUID id, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select note_use_of_api_key(?, ?)")) {
            statement.setObject(1, id);
            statement.setObject(2, now.atOffset(ZoneOffset.UTC));
            statement.execute();
        }
    }

    static List<ApiKey> listNewest(Connection connection, int limit) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select * from api_key order by created_at desc, id limit ?")) {
            statement.setInt(1, limit);
            return list(statement);
        }
    }

    /** Empty if the tenant has no such key. */
    static Optional<ApiKey> revoke(Connection connection, UUID id, Instant now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REVOKE)) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, id);
            return list(statement).stream().findFirst();
        }
    }

    private static List<ApiKey> list(PreparedStatement statement) throws SQLException {
        List<ApiKey> keys = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                keys.add(new ApiKey(
                        rows.getObject("id", UUID.class),
                        new Tenant(rows.getString("tenant_id")),
                        rows.getString("name"),
                        rows.getString("prefix"),
                        Set.of((String[]) rows.getArray("roles").getArray()),
                        instant(rows.getObject("created_at", OffsetDateTime.class))
                                .orElseThrow(),
                        rows.getString("created_by"),
                        instant(rows.getObject("expires_at", OffsetDateTime.class)),
                        instant(rows.getObject("revoked_at", OffsetDateTime.class)),
                        instant(rows.getObject("last_used_at", OffsetDateTime.class))));
            }
        }
        return keys;
    }

    private static Optional<Instant> instant(@Nullable OffsetDateTime moment) {
        return Optional.ofNullable(moment).map(OffsetDateTime::toInstant);
    }
}
