package org.suandian.platform.security.key.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.Quoted;
import org.suandian.platform.security.identity.Role;

/** What a key is asked for with. */
@Schema(name = "ApiKeyRequest")
record ApiKeyRequest(
        @Schema(required = true, description = "What it is for, 1 to 100 characters") @Nullable
        String name,

        @Schema(required = true, description = "Some of viewer, planner, auditor, admin") @Nullable
        List<String> roles,

        @Schema(description = "From then on it does not hold; absent: until it is revoked")
        Optional<Instant> expiresAt) {

    private static final int LONGEST_NAME = 100;

    String requireName() {
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw invalid("name", "have 1 to %d characters".formatted(LONGEST_NAME));
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw invalid("name", "not contain control characters");
        }
        return name;
    }

    Set<String> requireRoles() {
        if (roles == null || roles.isEmpty()) {
            throw invalid("roles", "have at least one role");
        }
        for (String role : roles) {
            if (Role.find(role).isEmpty()) {
                throw invalid("roles", "be some of %s, but has %s".formatted(roleNames(), Quoted.of(role)));
            }
        }
        return Set.copyOf(roles);
    }

    Optional<Instant> requireExpiry(Instant now) {
        if (expiresAt.isPresent() && !expiresAt.get().isAfter(now)) {
            throw invalid("expiresAt", "be later than now");
        }
        return expiresAt;
    }

    private static String roleNames() {
        return EnumSet.allOf(Role.class).stream().map(Role::id).collect(Collectors.joining(", "));
    }

    private static InvalidInputException invalid(String property, String requirement) {
        return new InvalidInputException(
                "invalid-property",
                "The property %s must %s.".formatted(property, requirement),
                Details.of("property", property));
    }
}
