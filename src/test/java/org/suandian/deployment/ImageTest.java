package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.platform.start.Probe;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What the image is told to be. That it runs so is what k8s/image/run.sh shows, with the image itself. */
class ImageTest {

    private static final String CONTAINER =
            "/project/profiles/profile[id='image']/build/plugins/plugin/configuration/container/";

    private static List<String> texts(String path) throws Exception {
        Document project = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("pom.xml").toFile());
        NodeList nodes =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, project, XPathConstants.NODESET);
        List<String> result = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            result.add(nodes.item(i).getTextContent().strip());
        }
        return result;
    }

    @Test
    void theEntrypointIsJavaItselfAndNoShell() throws Exception {
        assertThat(texts(CONTAINER + "entrypoint/arg")).first().isEqualTo("/opt/java/bin/java");
        assertThat(texts(CONTAINER + "entrypoint/arg"))
                .contains("-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "/app/quarkus-run.jar")
                .noneMatch(argument -> argument.contains("sh ") || argument.contains("&&"));
    }

    @Test
    void itRunsAsTheUserThatTheManifestsName() throws Exception {
        String user = texts(CONTAINER + "user").getFirst();

        assertThat(user).isEqualTo("10001:10001");
        assertThat(Kustomize.buildText(ManifestsTest.OVERLAYS.resolve("production")))
                .contains("runAsUser: 10001", "runAsGroup: 10001");
        assertThat(Files.readString(Path.of("compose.yaml"))).contains("user: " + user);
    }

    @Test
    void itIsTheSameImageEachTime() throws Exception {
        assertThat(texts(CONTAINER + "creationTime")).containsExactly("EPOCH");
        assertThat(texts(CONTAINER + "filesModificationTime")).containsExactly("EPOCH_PLUS_SECOND");
    }

    /** Where an installation keeps its images is its own affair. */
    @Test
    void noRegistryIsNamed() throws Exception {
        assertThat(texts("//profile[id='image']/properties/image.name")).containsExactly("suandian:0.1.0");
        assertThat(texts("//profile[id='image']/properties/image.base")).containsExactly("scratch");
        for (String overlay : List.of("trial", "production")) {
            assertThat(Kustomize.buildText(ManifestsTest.OVERLAYS.resolve(overlay))
                            .lines())
                    .filteredOn(line -> line.strip().startsWith("image:") || line.contains("- image:"))
                    .isNotEmpty()
                    .allMatch(line -> !line.contains("/"));
        }
    }

    @Test
    void whatAsksForItsHealthIsInIt() throws Exception {
        String compose = Files.readString(Path.of("compose.yaml"));

        assertThat(compose).contains(Probe.class.getName());
    }
}
