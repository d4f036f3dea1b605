package org.suandian.platform.security.permission;

import static java.util.Comparator.comparing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.suandian.platform.security.identity.Role;

/**
 * A method of a resource, as it stands in the code.
 *
 * @param path as the API describes it
 * @param roles the names of which one is asked for; empty where none is declared
 */
record Endpoint(String method, String path, Set<String> roles, String source) {

    private static final JavaClasses CLASSES =
            new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests())).importPackages("org.suandian");

    /** All there are, in the order of their paths. */
    static List<Endpoint> listAll() {
        return CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .flatMap(Endpoint::of)
                .sorted(comparing(Endpoint::path).thenComparing(Endpoint::method))
                .toList();
    }

    boolean isAllowedTo(Role role) {
        Set<String> names = Role.namesWithParts(Set.of(role));
        return roles.stream().anyMatch(names::contains);
    }

    private static Stream<Endpoint> of(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(http -> new Endpoint(
                        http.value(),
                        pathOf(method.getDeclaringClass().getAnnotation(Path.class))
                                + pathOf(method.getAnnotation(Path.class)),
                        roles(method),
                        method.getDeclaringClass().getSimpleName() + "." + method.getName()));
    }

    private static String pathOf(Path path) {
        return path == null ? "" : path.value().replaceAll("\\{([^:}]+):[^/]*\\}(?=/|$)", "{$1}");
    }

    private static Set<String> roles(Method method) {
        boolean isOther = method.isAnnotationPresent(PermitAll.class) || method.isAnnotationPresent(DenyAll.class);
        return Optional.ofNullable(method.getAnnotation(RolesAllowed.class))
                .filter(roles -> !isOther)
                .map(roles -> Arrays.stream(roles.value()).collect(Collectors.toUnmodifiableSet()))
                .orElse(Set.of());
    }
}
