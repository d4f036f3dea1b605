package org.suandian.platform;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.platform.start.DatabaseLogin;
import org.suandian.platform.start.StartArguments;

/**
 * A real PostgreSQL for integration tests, of the version that the service embeds: one server for the whole test run,
 * in {@code target/}, gone at the end of it.
 *
 * <p>{@code SUANDIAN_TEST_DATABASE_URL} (with {@code QUARKUS_DATASOURCE_USERNAME}, {@code
 * QUARKUS_DATASOURCE_PASSWORD}, and the owner's of docs/configuration.md) names another server to use instead. Use it with {@code
 * @QuarkusTestResource(PostgresTestResource.class)} on an {@code *IT} class.
 */
public final class PostgresTestResource implements QuarkusTestResourceLifecycleManager {

    /** Kept as a system property, as each restart of the application loads this class anew. */
    private static final String URL_PROPERTY = "suandian.test.database-url";

    private static final DatabaseLogin OWNER = new DatabaseLogin("suandian_owner", "owner");
    private static final DatabaseLogin APPLICATION = new DatabaseLogin("suandian_app", "app");

    @Override
    public Map<String, String> start() {
        String external = System.getenv("SUANDIAN_TEST_DATABASE_URL");
        if (external != null && !external.isBlank()) {
            return withOwner(external, StartArguments.findDatabaseOwner(System.getenv()));
        }
        Map<String, String> settings = new HashMap<>(withOwner(sharedServerUrl(), Optional.of(OWNER)));
        settings.put("quarkus.datasource.username", APPLICATION.user());
        settings.put("quarkus.datasource.password", APPLICATION.password());
        return settings;
    }

    /** Whether the tests have started the server themselves. */
    static boolean isOwnServer() {
        return System.getProperty(URL_PROPERTY) != null;
    }

    private static Map<String, String> withOwner(String url, Optional<DatabaseLogin> owner) {
        Map<String, String> settings = new HashMap<>(Map.of("quarkus.datasource.jdbc.url", url));
        owner.ifPresent(login -> {
            settings.put("quarkus.flyway.jdbc-url", url);
            settings.put("quarkus.flyway.username", login.user());
            settings.put("quarkus.flyway.password", login.password());
        });
        return settings;
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
        String server =
                "jdbc:postgresql://127.0.0.1:" + startServer(newFolder(), 0).port() + "/";
        createDatabase(server + "postgres");
        System.setProperty(URL_PROPERTY, server + "suandian");
        return server + "suandian";
    }

    /** With two logins, as the service has them. */
    private static void createDatabase(String url) {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            for (DatabaseLogin login : List.of(OWNER, APPLICATION)) {
                statement.execute("CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(login.user(), login.password()));
            }
            statement.execute("CREATE DATABASE suandian OWNER " + OWNER.user());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
