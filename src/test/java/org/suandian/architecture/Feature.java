package org.suandian.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The table of dependencies: each package of {@code org.suandian}, and the packages whose roots its own root may use
 * besides the JDK, JSpecify and {@code failure}. A feature's {@code internal} and {@code web} packages may use the
 * same, and what {@link #internalsMayAlsoUse} adds.
 */
enum Feature {
    FAILURE,
    UNITS,
    SERIES(UNITS),
    PROVENANCE(UNITS),
    INGEST(UNITS, SERIES, PROVENANCE),
    GRID(UNITS, SERIES, PROVENANCE),
    THROUGHPUT(UNITS, PROVENANCE),
    SITE(UNITS, PROVENANCE, GRID, THROUGHPUT),
    COSTMODEL(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE),
    SCOPE2(UNITS, SERIES, PROVENANCE, GRID, SITE, COSTMODEL),
    PLACEMENT(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL),
    REPORT(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL, SCOPE2, PLACEMENT),
    DASHBOARD(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL, SCOPE2, PLACEMENT, REPORT),
    PLATFORM(
            UNITS, SERIES, PROVENANCE, INGEST, GRID, THROUGHPUT, SITE, COSTMODEL, SCOPE2, PLACEMENT, REPORT, DASHBOARD);

    /** What a root package may use of the outside; anything else needs a row in the table. */
    static final List<String> PURE = List.of("java..", "org.jspecify..");

    /** What only adapters know, and no root package does. */
    static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.vertx..",
        "com.fasterxml..",
        "org.hibernate..",
        "org.eclipse.microprofile..",
        "org.flywaydb..",
        "io.agroal..",
        "org.postgresql..",
        "ai.timefold.."
    };

    private static final Set<Feature> IMPORTING = EnumSet.of(GRID, THROUGHPUT, SITE);

    private final List<Feature> uses;

    Feature(Feature... uses) {
        this.uses = Arrays.asList(uses);
    }

    /** The package's root, e.g. {@code org.suandian.grid}. */
    String root() {
        return "org.suandian." + name().toLowerCase(Locale.ROOT);
    }

    /** This package's root and the roots that it may use. */
    List<String> rootsInReach() {
        List<String> roots = new ArrayList<>(List.of(root(), FAILURE.root()));
        uses.forEach(feature -> roots.add(feature.root()));
        return roots;
    }

    /** What the {@code internal} packages of a feature may use beyond what its root may. */
    List<String> internalsMayAlsoUse() {
        return IMPORTING.contains(this) ? List.of(INGEST.root()) : List.of();
    }

    /** The feature packages proper: all but those that surround them. */
    static Set<Feature> features() {
        return EnumSet.complementOf(EnumSet.of(DASHBOARD, PLATFORM));
    }
}
