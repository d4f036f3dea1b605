package org.suandian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The table of dependencies: each package of {@code org.suandian}, and the packages that it may use besides the JDK,
 * JSpecify and {@code failure}.
 *
 * <p>What others may use of a package is its open part: everything but {@code internal} and {@code web}. The open part
 * is pure Java; {@code internal} and {@code web} are where frameworks are allowed.
 */
enum Feature {
    FAILURE,
    JOBS,
    TENANT,
    UNITS,
    SERIES(UNITS),
    PROVENANCE(UNITS),
    INGEST(TENANT, UNITS, SERIES, PROVENANCE),
    GRID(UNITS, SERIES, PROVENANCE),
    THROUGHPUT(UNITS, PROVENANCE),
    SITE(UNITS, PROVENANCE, GRID, THROUGHPUT),
    COSTMODEL(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE),
    SCOPE2(JOBS, TENANT, UNITS, SERIES, PROVENANCE, INGEST, GRID, THROUGHPUT, SITE, COSTMODEL),
    PLACEMENT(JOBS, TENANT, UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL),
    REPORT(TENANT, UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL, SCOPE2, PLACEMENT),
    DASHBOARD(UNITS, SERIES, PROVENANCE, GRID, THROUGHPUT, SITE, COSTMODEL, SCOPE2, PLACEMENT, REPORT),
    PLATFORM(
            JOBS,
            TENANT,
            UNITS,
            SERIES,
            PROVENANCE,
            INGEST,
            GRID,
            THROUGHPUT,
            SITE,
            COSTMODEL,
            SCOPE2,
            PLACEMENT,
            REPORT,
            DASHBOARD);

    /** What only adapters know, and no open part does. */
    static final String[] FRAMEWORKS = {
        "jakarta..",
        "io.quarkus..",
        "io.vertx..",
        "com.fasterxml..",
        "org.hibernate..",
        "org.eclipse.microprofile..",
        "org.flywaydb..",
        "io.agroal..",
        "io.micrometer..",
        "io.opentelemetry..",
        "org.postgresql..",
        "ai.timefold.."
    };

    /** What the entities, repositories and importers of features extend: for their internal parts, with frameworks. */
    private static final DescribedPredicate<JavaClass> STORAGE = resideInAPackage("org.suandian.ingest.versioned..");

    private final List<Feature> uses;

    Feature(Feature... uses) {
        this.uses = Arrays.asList(uses);
    }

    /** The features proper and what they stand on; the others surround them, and are adapters as a whole. */
    static Set<Feature> pure() {
        return EnumSet.complementOf(EnumSet.of(DASHBOARD, PLATFORM));
    }

    String root() {
        return "org.suandian." + name().toLowerCase(Locale.ROOT);
    }

    DescribedPredicate<JavaClass> all() {
        return resideInAPackage(root() + "..");
    }

    DescribedPredicate<JavaClass> web() {
        return resideInAPackage(root() + ".web..");
    }

    DescribedPredicate<JavaClass> internal() {
        return resideInAPackage(root() + ".internal..");
    }

    /** Everything but {@code internal}, {@code web} and the base classes of storage. */
    DescribedPredicate<JavaClass> open() {
        return all().and(DescribedPredicate.not(web().or(internal()).or(STORAGE)))
                .as("open part of " + root());
    }

    /** This package's open part, that of {@code failure}, and those of the table. */
    DescribedPredicate<JavaClass> inReach() {
        DescribedPredicate<JavaClass> reach = open().or(FAILURE.open());
        for (Feature feature : uses) {
            reach = reach.or(feature.open());
        }
        return reach.as("what the table allows " + root());
    }

    /** What the {@code internal} and {@code web} packages may use beyond that: catalogues and signals are imported. */
    DescribedPredicate<JavaClass> inReachOfInternals() {
        boolean imports = EnumSet.of(GRID, THROUGHPUT, SITE).contains(this);
        return imports
                ? inReach().or(all()).or(INGEST.open()).or(STORAGE)
                : inReach().or(all());
    }

    /** The libraries of the open part, each with no knowledge of any framework. */
    DescribedPredicate<JavaClass> libraries() {
        DescribedPredicate<JavaClass> jdk = resideInAnyPackage("java..", "org.jspecify..")
                .or(DescribedPredicate.describe(
                        "primitive", type -> type.getBaseComponentType().isPrimitive()));
        return this == INGEST ? jdk.or(resideInAPackage("de.siegmar.fastcsv..")) : jdk;
    }
}
