package org.suandian.platform.security.command;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.platform.security.identity.Role;
import org.suandian.platform.start.StartException;
import org.suandian.tenant.Tenant;

/**
 * The arguments of {@code key create}.
 *
 * @param expiresAt absent: holds until it is revoked
 * @param databaseUrl absent: as the environment says, else the embedded database
 */
record KeyArguments(
        Tenant tenant, Set<String> roles, String name, Optional<Instant> expiresAt, Optional<String> databaseUrl) {

    private static final String USAGE = "Maybe ./suandian key create --tenant default --role admin"
            + " [--role ...] [--name NAME] [--expires-at 2027-01-01T00:00Z] [--database-url jdbc:postgresql://...].";
    private static final String ROLE = "--role";
    private static final Set<String> OTHERS = Set.of("--tenant", "--name", "--expires-at", "--database-url");
    private static final int LONGEST_NAME = 100;

    /** @throws StartException if they make no sense */
    static KeyArguments of(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        if (!"create".equals(rest.poll())) {
            throw new StartException("The command key must be followed by create. " + USAGE);
        }
        Set<String> roles = new LinkedHashSet<>();
        Map<String, String> given = new LinkedHashMap<>();
        while (!rest.isEmpty()) {
            String name = rest.removeFirst();
            String value = Optional.ofNullable(rest.poll()).orElse("");
            if (value.isBlank() || !(name.equals(ROLE) || OTHERS.contains(name))) {
                throw new StartException("The argument (" + name + ") must be a known one with a value. " + USAGE);
            }
            if (name.equals(ROLE)) {
                roles.add(roleOf(value));
            } else if (given.put(name, value) != null) {
                throw new StartException("The argument (" + name + ") must be given once only.");
            }
        }
        return of(roles, given);
    }

    private static KeyArguments of(Set<String> roles, Map<String, String> given) {
        if (roles.isEmpty() || !given.containsKey("--tenant")) {
            throw new StartException("The arguments --tenant and --role must be given. " + USAGE);
        }
        String name = given.getOrDefault("--name", "made at the command line");
        if (name.length() > LONGEST_NAME) {
            throw new StartException("The name must have at most " + LONGEST_NAME + " characters.");
        }
        return new KeyArguments(
                tenantOf(given.get("--tenant")),
                roles,
                name,
                Optional.ofNullable(given.get("--expires-at")).map(KeyArguments::momentOf),
                Optional.ofNullable(given.get("--database-url")));
    }

    private static Tenant tenantOf(String text) {
        if (!Tenant.isId(text)) {
            throw new StartException("The tenant (" + text
                    + ") must be 1 to 63 lower-case letters, digits and hyphens, a letter or digit first.");
        }
        return new Tenant(text);
    }

    private static String roleOf(String text) {
        return Role.find(text)
                .map(Role::id)
                .orElseThrow(() ->
                        new StartException("The role (" + text + ") must be one of viewer, planner, auditor, admin."));
    }

    private static Instant momentOf(String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeParseException e) {
            throw new StartException(
                    "The moment (" + text + ") must be one with an offset. Maybe 2027-01-01T00:00Z.", e);
        }
    }
}
