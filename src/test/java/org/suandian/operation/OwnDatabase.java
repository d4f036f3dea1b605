package org.suandian.operation;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL of one test's own, with the two logins of the service. */
final class OwnDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final String url;

    private OwnDatabase(EmbeddedPostgres server) {
        this.server = server;
        this.url = "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/suandian";
    }

    static OwnDatabase start() throws IOException, SQLException {
        Path binaries = Files.createDirectories(Path.of("target", "postgres-binaries"));
        System.setProperty("ot.epg.working-dir", binaries.toAbsolutePath().toString());
        Path folder = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "operation-postgres-");
        OwnDatabase database = new OwnDatabase(EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "150")
                .start());
        String admin = database.url.replace("/suandian", "/postgres");
        try (Connection connection = DriverManager.getConnection(admin, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE ROLE suandian_owner LOGIN PASSWORD 'owner'");
            statement.execute("CREATE ROLE suandian_app LOGIN PASSWORD 'app'");
            statement.execute("CREATE DATABASE suandian OWNER suandian_owner");
        }
        return database;
    }

    Map<String, String> environment() {
        return Map.of(
                "SUANDIAN_DATABASE_URL", url,
                "SUANDIAN_DATABASE_OWNER_USERNAME", "suandian_owner",
                "SUANDIAN_DATABASE_OWNER_PASSWORD", "owner",
                "QUARKUS_DATASOURCE_USERNAME", "suandian_app",
                "QUARKUS_DATASOURCE_PASSWORD", "app",
                "QUARKUS_DATASOURCE_JDBC_MIN_SIZE", "1");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows, their columns as text and joined by a space. */
    List<String> rows(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    columns.add(String.valueOf(rows.getString(i)));
                }
                all.add(String.join(" ", columns));
            }
            return all;
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
