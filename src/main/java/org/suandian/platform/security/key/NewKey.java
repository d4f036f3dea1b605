package org.suandian.platform.security.key;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suandian.tenant.Tenant;

/** A key that was just made, and its secret, which is nowhere else. */
public record NewKey(ApiKey key, KeySecret secret) {

    /** @param createdBy who makes it, for people */
    public static NewKey of(
            Tenant tenant, String name, Set<String> roles, Optional<Instant> expiresAt, String createdBy, Clock clock) {
        KeySecret secret = KeySecret.random();
        ApiKey key = new ApiKey(
                UUID.randomUUID(),
                tenant,
                name,
                secret.prefix(),
                Set.copyOf(roles),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                createdBy,
                expiresAt.map(moment -> moment.truncatedTo(ChronoUnit.MICROS)),
                Optional.empty(),
                Optional.empty());
        return new NewKey(key, secret);
    }
}
