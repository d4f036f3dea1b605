package org.suandian.platform.security.key;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suandian.tenant.CurrentTenant;

/** The keys of the tenant that asks. Each call is a transaction of its own. */
@Singleton
public class ApiKeys {

    private final AgroalDataSource database;
    private final CurrentTenant tenant;
    private final KnownKeys known;
    private final Clock clock;

    ApiKeys(AgroalDataSource database, CurrentTenant tenant, KnownKeys known, Clock clock) {
        this.database = database;
        this.tenant = tenant;
        this.known = known;
        this.clock = clock;
    }

    /** @param createdBy who makes it, for people */
    public NewKey create(String name, Set<String> roles, Optional<Instant> expiresAt, String createdBy) {
        NewKey made = NewKey.of(tenant.get(), name, roles, expiresAt, createdBy, clock);
        try (Connection connection = database.getConnection()) {
            KeyTable.insert(connection, made);
            return made;
        } catch (SQLException e) {
            throw new KeyAccessException(e);
        }
    }

    /** Revoked and expired ones, too. */
    public List<ApiKey> listNewest(int limit) {
        try (Connection connection = database.getConnection()) {
            return KeyTable.listNewest(connection, limit);
        } catch (SQLException e) {
            throw new KeyAccessException(e);
        }
    }

    /** Revokes a key, for ever; again changes nothing. Empty if there is none of that id. */
    public Optional<ApiKey> revoke(UUID id) {
        try (Connection connection = database.getConnection()) {
            Optional<ApiKey> key =
                    KeyTable.revoke(connection, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
            known.forget(id);
            return key;
        } catch (SQLException e) {
            throw new KeyAccessException(e);
        }
    }
}
