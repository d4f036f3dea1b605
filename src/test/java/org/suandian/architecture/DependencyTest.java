package org.suandian.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the table of {@link Feature}. Packages that are not written yet pass. */
class DependencyTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.suandian");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.suandian..");

    /** Itself, not its sub-packages (docs/adr/0002). */
    private static final DescribedPredicate<JavaClass> HTTP_CONVENTIONS = resideInAPackage("org.suandian.platform.web");

    @ParameterizedTest
    @MethodSource("org.suandian.architecture.Feature#pure")
    void openPartsUseWhatTheTableAllows(Feature feature) {
        classes()
                .that(feature.open())
                .should()
                .onlyDependOnClassesThat(feature.libraries().or(feature.inReach()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @MethodSource("org.suandian.architecture.Feature#pure")
    void openPartsKnowNoFramework(Feature feature) {
        noClasses()
                .that(feature.open())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Feature.FRAMEWORKS)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void internalPartsUseOfOthersWhatTheTableAllows(Feature feature) {
        classes()
                .that(feature.all().and(not(feature.web())))
                .should()
                .onlyDependOnClassesThat(not(OURS).or(feature.inReachOfInternals()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void webPartsUseTheirFeatureAndTheHttpConventions(Feature feature) {
        classes()
                .that(feature.web())
                .should()
                .onlyDependOnClassesThat(
                        not(OURS).or(feature.inReachOfInternals()).or(HTTP_CONVENTIONS))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseUsesAnInternalPart(Feature feature) {
        noClasses()
                .that(not(feature.all()))
                .should()
                .dependOnClassesThat(feature.internal())
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void nothingUsesAWebPartButTheHttpConventions(Feature feature) {
        noClasses()
                .that(not(feature.web()))
                .should()
                .dependOnClassesThat(feature.web().and(not(HTTP_CONVENTIONS)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyWebPartsUseTheHttpConventions() {
        noClasses()
                .that(not(resideInAPackage("..web..")))
                .should()
                .dependOnClassesThat(HTTP_CONVENTIONS)
                .check(CLASSES);
    }

    @Test
    void httpConventionsKnowNoFeature() {
        classes()
                .that(resideInAPackage("org.suandian.platform.web.."))
                .should()
                .onlyDependOnClassesThat(not(OURS)
                        .or(resideInAPackage("org.suandian.platform.web.."))
                        .or(Feature.FAILURE.open()))
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("org.suandian.(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), HTTP_CONVENTIONS)
                .check(CLASSES);
    }

    @Test
    void entitiesArePersistenceOnly() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .resideInAPackage("..internal.persistence..")
                .andShould()
                .haveSimpleNameEndingWith("Entity")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void resourcesAreWebOnly() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.ws.rs.Path")
                .should()
                .resideInAPackage("..web..")
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void theSolverIsPlacementsOwn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.suandian.placement.internal..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsInTheTable() {
        String[] roots = Arrays.stream(Feature.values())
                .map(feature -> feature.root() + "..")
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(roots).check(CLASSES);
    }
}
