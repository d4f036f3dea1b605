package org.suandian.platform.security.key.web;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.platform.security.key.ApiKey;
import org.suandian.platform.security.key.NewKey;

/** A key; its secret in the answer that made it, and never again. */
@Schema(name = "ApiKey")
record ApiKeyDto(
        UUID id,
        String name,

        @Schema(description = "The public part of the secret")
        String prefix,

        List<String> roles,
        Instant createdAt,
        String createdBy,
        Optional<Instant> expiresAt,
        Optional<Instant> revokedAt,

        @Schema(description = "At most a minute before its last use")
        Optional<Instant> lastUsedAt,

        @Schema(description = "Shown once, when the key is made")
        Optional<String> secret) {

    static ApiKeyDto of(ApiKey key) {
        return of(key, Optional.empty());
    }

    static ApiKeyDto of(NewKey made) {
        return of(made.key(), Optional.of(made.secret().reveal()));
    }

    private static ApiKeyDto of(ApiKey key, Optional<String> secret) {
        return new ApiKeyDto(
                key.id(),
                key.name(),
                key.prefix(),
                key.roles().stream().sorted().toList(),
                key.createdAt(),
                key.createdBy(),
                key.expiresAt(),
                key.revokedAt(),
                key.lastUsedAt(),
                secret);
    }
}
