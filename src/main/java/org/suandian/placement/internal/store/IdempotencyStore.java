package org.suandian.placement.internal.store;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.Details;
import org.suandian.failure.Quoted;
import org.suandian.failure.UnanswerableException;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.internal.persistence.IdempotencyKeyEntity;
import org.suandian.placement.internal.persistence.IdempotencyKeyRepository;

/** Remembers for a day what a marked request made. Call within a transaction. */
@Singleton
public class IdempotencyStore {

    private static final Duration KEPT = Duration.ofHours(24);

    private final IdempotencyKeyRepository keys;
    private final Clock clock;

    IdempotencyStore(IdempotencyKeyRepository keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What the same request made before.
     *
     * @throws UnanswerableException {@code idempotency-key-reused} if the key came with another request
     */
    public Optional<UUID> findResource(IdempotencyKey key) {
        return keys.findByIdOptional(key.value())
                .filter(known -> known.createdAt.isAfter(oldest()))
                .map(known -> sameRequest(known, key));
    }

    /**
     * Takes the key for what this request makes. Where the same request has made something already, or is about to in another
     * transaction, answers that instead, and nothing must be made.
     *
     * @return what was made before
     * @throws UnanswerableException {@code idempotency-key-reused} if the key came with another request
     */
    public Optional<UUID> take(IdempotencyKey key, UUID resourceId) {
        keys.deleteOlderThan(oldest());
        if (keys.take(key.value(), key.requestSha256(), resourceId, now())) {
            return Optional.empty();
        }
        return Optional.of(sameRequest(keys.findById(key.value()), key));
    }

    private static UUID sameRequest(IdempotencyKeyEntity known, IdempotencyKey key) {
        if (!known.requestSha256.equals(key.requestSha256())) {
            throw new UnanswerableException(
                    "idempotency-key-reused",
                    "The idempotency key (%s) must come with the request that it came with first. Maybe choose a new key."
                            .formatted(Quoted.of(key.value())),
                    Details.of("idempotencyKey", Quoted.of(key.value())));
        }
        return known.resourceId;
    }

    private Instant oldest() {
        return now().minus(KEPT);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
