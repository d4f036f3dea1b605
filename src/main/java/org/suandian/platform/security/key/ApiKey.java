package org.suandian.platform.security.key;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.suandian.tenant.Tenant;

/**
 * A key, without its secret.
 *
 * @param prefix the public part of the secret
 * @param roles the names of the roles that it was given
 * @param createdBy who made it, for people
 * @param expiresAt from this moment on it does not hold any more
 * @param lastUsedAt at most a minute before its last use
 */
public record ApiKey(
        UUID id,
        Tenant tenant,
        String name,
        String prefix,
        Set<String> roles,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,
        Optional<Instant> lastUsedAt) {

    /** Whether it opens anything at that moment. */
    public boolean holdsAt(Instant moment) {
        return revokedAt.isEmpty() && expiresAt.map(moment::isBefore).orElse(true);
    }
}
