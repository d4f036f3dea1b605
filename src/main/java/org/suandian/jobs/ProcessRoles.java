package org.suandian.jobs;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one process of the service does: answers requests, runs jobs, or both. */
public record ProcessRoles(Set<Role> roles) {

    /** A part of the work. */
    public enum Role {
        /** Answers requests. */
        API,
        /** Runs the jobs that wait: plans and emissions reports. */
        SOLVER
    }

    public ProcessRoles {
        roles = Set.copyOf(roles);
    }

    /**
     * Reads a list such as {@code api,solver}.
     *
     * @throws IllegalArgumentException for an unknown role, or none
     */
    public static ProcessRoles of(String list) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : list.split(",")) {
            if (!name.isBlank()) {
                roles.add(role(name.strip()));
            }
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("The roles must be at least one of %s.".formatted(names()));
        }
        return new ProcessRoles(roles);
    }

    private static Role role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> name.equals(role.name().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("The role (%s) must be one of %s.".formatted(name, names())));
    }

    private static String names() {
        return Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public boolean runsJobs() {
        return roles.contains(Role.SOLVER);
    }

    public boolean answersRequests() {
        return roles.contains(Role.API);
    }
}
