package org.suandian.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Keeps the table of {@link Feature}. Packages that are not written yet pass. */
class DependencyTest {

    private static final String PLATFORM_WEB = "org.suandian.platform.web";

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.suandian");

    private static final DescribedPredicate<JavaClass> OURS = resideInAPackage("org.suandian..");

    @ParameterizedTest
    @EnumSource(names = "PLATFORM", mode = EnumSource.Mode.EXCLUDE)
    void rootPackagesUseWhatTheTableAllows(Feature feature) {
        List<String> allowed = new ArrayList<>(Feature.PURE);
        allowed.addAll(feature.rootsInReach());
        if (feature == Feature.DASHBOARD) {
            return; // has no pure root: it is an adapter as a whole
        }
        classes()
                .that()
                .resideInAPackage(feature.root())
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(allowed.toArray(String[]::new)).or(arrays()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void subPackagesUseOfOthersWhatTheTableAllows(Feature feature) {
        List<String> allowed = new ArrayList<>(feature.rootsInReach());
        allowed.addAll(feature.internalsMayAlsoUse());
        allowed.add(feature.root() + "..");
        classes()
                .that(resideInAPackage(feature.root() + ".."))
                .and()
                .resideOutsideOfPackage(feature.root() + ".web..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(OURS)
                        .or(resideInAnyPackage(allowed.toArray(String[]::new)))
                        .or(arrays()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void webPackagesUseTheirFeatureAndTheHttpConventions(Feature feature) {
        List<String> allowed = new ArrayList<>(feature.rootsInReach());
        allowed.addAll(feature.internalsMayAlsoUse());
        allowed.add(feature.root() + "..");
        allowed.add(PLATFORM_WEB);
        classes()
                .that(resideInAPackage(feature.root() + ".web.."))
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(OURS)
                        .or(resideInAnyPackage(allowed.toArray(String[]::new)))
                        .or(arrays()))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource
    void nobodyElseUsesAnInternalPackage(Feature feature) {
        noClasses()
                .that()
                .resideOutsideOfPackage(feature.root() + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(feature.root() + ".internal..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(names = "PLATFORM", mode = EnumSource.Mode.EXCLUDE)
    void nothingUsesAWebPackage(Feature feature) {
        noClasses()
                .that()
                .resideOutsideOfPackage(feature.root() + ".web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(feature.root() + ".web..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"PLATFORM", "DASHBOARD"},
            mode = EnumSource.Mode.EXCLUDE)
    void rootPackagesKnowNoFramework(Feature feature) {
        noClasses()
                .that()
                .resideInAPackage(feature.root())
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(Feature.FRAMEWORKS)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void featuresHaveNoCycles() {
        slices().matching("org.suandian.(*)..")
                .should()
                .beFreeOfCycles()
                // Web packages use the HTTP conventions of the platform (docs/adr/0002), which know no feature.
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage(PLATFORM_WEB))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void httpConventionsKnowNoFeature() {
        classes()
                .that()
                .resideInAPackage(PLATFORM_WEB + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.not(OURS)
                        .or(resideInAnyPackage(PLATFORM_WEB + "..", Feature.FAILURE.root())))
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
        List<String> roots = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            roots.add(feature.root() + "..");
        }
        classes().should().resideInAnyPackage(roots.toArray(String[]::new)).check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> arrays() {
        return DescribedPredicate.describe(
                "primitives and arrays of them",
                type -> type.getBaseComponentType().isPrimitive());
    }
}
