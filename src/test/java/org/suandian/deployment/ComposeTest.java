package org.suandian.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.deployment.manifest.Kustomize;
import org.suandian.deployment.manifest.Manifest;
import org.yaml.snakeyaml.Yaml;

class ComposeTest {

    private static final Path FILE = Path.of("compose.yaml");

    /** With what the anchors refer to put in. */
    private static JsonNode compose() throws IOException {
        return new ObjectMapper().valueToTree(new Yaml().load(Files.readString(FILE)));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "migrate", "suandian"})
    void everyContainerHasNoMoreThanItNeeds(String name) throws IOException {
        JsonNode service = compose().path("services").path(name);

        assertThat(service.path("read_only").asBoolean()).isTrue();
        assertThat(texts(service.path("cap_drop"))).containsExactly("ALL");
        assertThat(texts(service.path("security_opt"))).containsExactly("no-new-privileges:true");
        assertThat(service.path("user").asText()).matches("[1-9][0-9]*:[1-9][0-9]*");
        assertThat(service.path("image").asText()).matches(".*:[0-9][0-9.]*}?");
        assertThat(service.path("privileged").asBoolean()).isFalse();
        assertThat(texts(service.path("volumes"))).noneMatch(volume -> volume.contains("docker.sock"));
        assertThat(service.path("mem_limit").asText()).isNotEmpty();
        assertThat(service.path("pids_limit").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"database", "suandian"})
    void whatStaysIsAskedForItsHealthWithoutAShell(String name) throws IOException {
        JsonNode test = compose().path("services").path(name).at("/healthcheck/test");

        assertThat(texts(test)).first().isEqualTo("CMD");
    }

    @Test
    void noPasswordIsWrittenDown() throws IOException {
        compose()
                .path("services")
                .forEach(service -> service.path("environment")
                        .fieldNames()
                        .forEachRemaining(key -> assertThat(key.endsWith("_FILE") || !key.contains("PASSWORD"))
                                .as(key)
                                .isTrue()));
        compose()
                .path("secrets")
                .forEach(secret -> assertThat(secret.fieldNames()).toIterable().containsExactly("file"));
    }

    @Test
    void onlyTheMigrationHasTheOwnersLogin() throws IOException {
        JsonNode services = compose().path("services");

        assertThat(services.path("suandian").toString()).doesNotContain("owner");
        assertThat(texts(services.at("/migrate/secrets"))).contains("owner.properties");
        assertThat(services.at("/suandian/depends_on/migrate/condition").asText())
                .isEqualTo("service_completed_successfully");
    }

    @Test
    void theDatabaseIsReachedByTheServiceOnlyAndTheServiceFromThisHostOnly() throws IOException {
        JsonNode compose = compose();

        assertThat(texts(compose.at("/services/database/networks"))).containsExactly("inner");
        assertThat(compose.at("/networks/inner/internal").asBoolean()).isTrue();
        assertThat(compose.at("/services/database").has("ports")).isFalse();
        assertThat(texts(compose.at("/services/suandian/ports"))).allMatch(port -> port.startsWith("127.0.0.1:"));
        assertThat(compose.at("/services/suandian/environment/SUANDIAN_SECURITY_MODE")
                        .asText())
                .isEqualTo("secured");
    }

    @Test
    void everySecretThatIsNamedIsMadeOnceAndByOnlyOnesOwn(@TempDir Path folder) throws Exception {
        Path secrets = folder.resolve("secrets");
        assertThat(run("k8s/make-secrets.sh", secrets.toString())).isEmpty();
        String first = Files.readString(secrets.resolve("service.properties"));
        run("k8s/make-secrets.sh", secrets.toString());

        assertThat(Files.readString(secrets.resolve("service.properties"))).isEqualTo(first);
        assertThat(first).contains(Files.readString(secrets.resolve("application-password")));
        assertThat(Files.getPosixFilePermissions(secrets)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        compose()
                .path("secrets")
                .fieldNames()
                .forEachRemaining(name -> assertThat(secrets.resolve(name)).isNotEmptyFile());
    }

    @Test
    void theSecretsOfKubernetesAreThoseThatTheTrialAsksFor(@TempDir Path folder) throws Exception {
        String yaml = run("k8s/make-secrets.sh", folder.toString(), "--kubernetes");

        List<JsonNode> made = Kustomize.parse(yaml).stream().map(Manifest::json).toList();
        assertThat(made)
                .extracting(secret -> secret.at("/metadata/name").asText())
                .containsExactlyInAnyOrder(
                        "suandian-database-superuser", "suandian-database-owner", "suandian-database");
        assertThat(made)
                .allSatisfy(secret ->
                        assertThat(secret.at("/stringData/password").asText()).hasSize(48));
    }

    private static String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
