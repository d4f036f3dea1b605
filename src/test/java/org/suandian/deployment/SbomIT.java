package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.cyclonedx.Version;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.JsonParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Of what is built, so it runs after the build; it needs no container of the service. */
class SbomIT {

    private static final Path BOM = Path.of("target", "bom.json");
    private static final Path OVERVIEW = Path.of("target", "third-party-licences.md");
    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib");

    /** Licences under which a component may be part of the service. Of several, one of these must be among them. */
    private static final Set<String> ACCEPTED = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "0BSD",
            "ISC",
            "EPL-1.0",
            "EPL-2.0",
            "GPL-2.0-with-classpath-exception",
            "PostgreSQL",
            "CC0-1.0",
            "UPL-1.0",
            "Zlib",
            "OFL-1.1",
            "Public Domain");

    private static Bom bom;

    @BeforeAll
    static void read() throws ParseException {
        bom = new JsonParser().parse(BOM.toFile());
    }

    private static Set<String> licences(Component component) {
        Set<String> result = new TreeSet<>();
        if (component.getLicenses() != null) {
            if (component.getLicenses().getExpression() != null) {
                result.addAll(List.of(
                        component.getLicenses().getExpression().getValue().split("[ ()]+(OR|AND)[ ()]+")));
            }
            Stream.ofNullable(component.getLicenses().getLicenses())
                    .flatMap(List::stream)
                    .map(licence -> licence.getId() == null ? licence.getName() : licence.getId())
                    .forEach(result::add);
        }
        return result;
    }

    private static String name(Component component) {
        return component.getGroup() + ":" + component.getName() + ":" + component.getVersion();
    }

    @Test
    void itIsWhatItsSchemaSays() throws IOException, ParseException {
        assertThat(new JsonParser().validate(BOM.toFile(), Version.VERSION_16)).isEmpty();
    }

    @Test
    void itNamesEveryLibraryThatTheServiceIsShippedWith() throws IOException {
        Set<String> known = new TreeSet<>();
        bom.getComponents().forEach(component -> known.add(name(component).replace(':', '/')));

        try (Stream<Path> files = Files.walk(LIBRARIES)) {
            List<String> missing = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".jar"))
                    .filter(file -> known.stream().noneMatch(component -> isThat(file, component)))
                    .toList();
            assertThat(missing).isEmpty();
        }
    }

    /** Files are named group.name-version.jar, or with a classifier behind the version. */
    private static boolean isThat(String file, String component) {
        String[] parts = component.split("/");
        String stem = parts[0] + "." + parts[1] + "-" + parts[2];
        return file.equals(stem + ".jar") || file.startsWith(stem + "-");
    }

    /** Also what is bundled into the web interface at build time, and lies in no folder of libraries. */
    @Test
    void itNamesEveryDependencyThatTheBuildDeclares() throws Exception {
        NodeList declared = (NodeList) XPathFactory.newInstance()
                .newXPath()
                .evaluate(
                        "/project/dependencies/dependency[not(scope='test')]",
                        DocumentBuilderFactory.newInstance()
                                .newDocumentBuilder()
                                .parse(Path.of("pom.xml").toFile()),
                        XPathConstants.NODESET);
        Set<String> known = new TreeSet<>();
        bom.getComponents().forEach(component -> known.add(component.getGroup() + ":" + component.getName()));

        assertThat(declared.getLength()).isGreaterThan(20);
        for (int i = 0; i < declared.getLength(); i++) {
            Element dependency = (Element) declared.item(i);
            assertThat(known).contains(text(dependency, "groupId") + ":" + text(dependency, "artifactId"));
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    @Test
    void nothingOfTheTestsIsInIt() {
        assertThat(bom.getComponents())
                .extracting(Component::getName)
                .doesNotContain("assertj-core", "poi-ooxml", "client-java-api", "ortools-java", "archunit-junit5");
    }

    @Test
    void everyComponentMayBePartOfIt() {
        assertThat(bom.getComponents())
                .hasSizeGreaterThan(100)
                .allSatisfy(component ->
                        assertThat(licences(component)).as(name(component)).containsAnyElementsOf(ACCEPTED));
    }

    /** Written anew by each build: one line a licence, beside the list of components. */
    @Test
    void anOverviewOfTheLicencesIsWritten() throws IOException {
        Map<String, Set<String>> components = new TreeMap<>();
        for (Component component : bom.getComponents()) {
            String licence = String.join(" or ", licences(component));
            components.computeIfAbsent(licence, key -> new TreeSet<>()).add(name(component));
        }
        StringBuilder text = new StringBuilder("# Components by licence\n");
        components.forEach((licence, names) -> text.append("\n## ")
                .append(licence)
                .append(" (")
                .append(names.size())
                .append(")\n\n")
                .append("- ")
                .append(String.join("\n- ", names))
                .append('\n'));
        Files.writeString(OVERVIEW, text);

        assertThat(Files.readString(OVERVIEW)).contains("## Apache-2.0 (", "org.postgresql:postgresql:");
    }
}
