package org.suandian.platform.security.identity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody may do, by the name that keys and tokens carry. Which role is part of which is said here only. */
public enum Role {
    VIEWER,
    PLANNER(VIEWER),
    AUDITOR(VIEWER),
    ADMIN(VIEWER, PLANNER, AUDITOR);

    private final List<Role> parts;

    Role(Role... parts) {
        this.parts = List.of(parts);
    }

    /** In lower case, as the annotations of resources have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Role> find(String id) {
        return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
    }

    /** The names of these roles and of all that are parts of them. */
    public static Set<String> namesWithParts(Set<Role> roles) {
        Set<Role> all = EnumSet.noneOf(Role.class);
        for (Role role : roles) {
            all.add(role);
            all.addAll(role.parts);
        }
        return all.stream().map(Role::id).collect(Collectors.toSet());
    }
}
