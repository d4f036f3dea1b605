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

    /** Starts a server of its own in a new folder below {@code target/}; it ends when closed or with the JVM. */
    static EmbeddedPostgres startServer() {
        try {
            Path target = Path.of("target").toAbsolutePath();
            Path binaries = Files.createDirectories(target.resolve("postgres-binaries"));
            System.setProperty("ot.epg.working-dir", binaries.toString());
            return EmbeddedPostgres.builder()
                    .setDataDirectory(Files.createTempDirectory(target, "test-postgres-"))
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setServerConfig("unix_socket_directories", "")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("resource") // ends with the JVM
    private static synchronized String sharedServerUrl() {
        String known = System.getProperty(URL_PROPERTY);
        if (known != null) {
            return known;
        }
        String url = startServer().getJdbcUrl("postgres", "postgres");
        System.setProperty(URL_PROPERTY, url);
        return url;
    }
}
