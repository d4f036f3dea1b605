package org.suandian.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * A real PostgreSQL for integration tests, of the version that the service embeds: one server for the whole test run,
 * in {@code target/}, gone at the end of it.
 *
 * <p>{@code SUANDIAN_TEST_DATABASE_URL} (with {@code QUARKUS_DATASOURCE_USERNAME} and {@code
 * QUARKUS_DATASOURCE_PASSWORD}) names another server to use instead. Use it with {@code
 * @QuarkusTestResource(PostgresTestResource.class)} on an {@code *IT} class.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Kept as a system property, as each restart of the application loads this class anew. */
    private static final String URL_PROPERTY = "suandian.test.database-url";

    @Override
    public Map<String, String> start() {
        String external = System.getenv("SUANDIAN_TEST_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            return Map.of("quarkus.datasource.jdbc.url", external);
        }
        return Map.of(
                "quarkus.datasource.jdbc.url",
                sharedServerUrl(),
                "quarkus.datasource.username",
                "postgres",
                "quarkus.datasource.password",
                "postgres");
    }

    @Override
    public void stop() {
        // The server is shared by all test classes, and ends with the JVM.
    }

    record Server(Path folder, int port) {}

    /** A new, empty folder below {@code target/}. */
    static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "test-postgres-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a server on the data in a folder; it ends with the JVM. The port is free to choose if 0. */
    @SuppressWarnings("resource") // ends with the JVM
    static Server startServer(Path folder, int port) {
        try {
            Path binaries = Files.createDirectories(Path.of("target", "postgres-binaries"));
            System.setProperty("ot.epg.working-dir", binaries.toAbsolutePath().toString());
            EmbeddedPostgres server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(!Files.exists(folder.resolve("PG_VERSION")))
                    .setPort(port)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
            return new Server(folder, server.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static synchronized String sharedServerUrl() {
        String known = System.getProperty(URL_PROPERTY);
        if (known != null) {
            return known;
        }
        String url =
                "jdbc:postgresql://127.0.0.1:" + startServer(newFolder(), 0).port() + "/postgres";
        System.setProperty(URL_PROPERTY, url);
        return url;
    }
}
