package org.suandian.platform.security.key;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.suandian.tenant.TenantScope;

/**
 * The keys that requests come with. One that was found is believed for {@link #BELIEVED}, so that not each request costs a question to
 * the database: for so long a key that is revoked on another node still opens this one.
 */
@Singleton
public class KnownKeys {

    private static final Duration BELIEVED = Duration.ofSeconds(5);
    private static final Duration USE_NOTED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 10_000;

    private final AgroalDataSource database;
    private final Clock clock;
    private final Cache<String, ApiKey> remembered = Caffeine.newBuilder()
            .expireAfterWrite(BELIEVED)
            .maximumSize(MOST_REMEMBERED)
            .build();

    KnownKeys(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A key that holds and was asked for just now. Costs no question to the database. */
    public Optional<ApiKey> findRemembered(KeySecret secret) {
        return Optional.ofNullable(remembered.getIfPresent(digest(secret))).filter(key -> key.holdsAt(clock.instant()));
    }

    /** The key of that secret, if it holds. Notes that it was used. */
    public Optional<ApiKey> find(KeySecret secret) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Optional<ApiKey> found =
                TenantScope.callForNobody(() -> read(secret, now)).filter(key -> key.holdsAt(now));
        found.ifPresent(key -> remembered.put(digest(secret), key));
        return found;
    }

    /** A key was revoked here. */
    void forget(UUID id) {
        remembered.asMap().values().removeIf(key -> key.id().equals(id));
    }

    private Optional<ApiKey> read(KeySecret secret, Instant now) {
        try (Connection connection = database.getConnection()) {
            Optional<ApiKey> key = KeyTable.find(connection, secret);
            if (key.filter(each -> each.holdsAt(now) && isUseToBeNoted(each, now))
                    .isPresent()) {
                KeyTable.noteUse(connection, key.get().id(), now);
            }
            return key;
        } catch (SQLException e) {
            throw new KeyAccessException(e);
        }
    }

    private static boolean isUseToBeNoted(ApiKey key, Instant now) {
        return key.lastUsedAt().map(last -> last.plus(USE_NOTED).isBefore(now)).orElse(true);
    }

    private static String digest(KeySecret secret) {
        return HexFormat.of().formatHex(secret.sha256());
    }
}
