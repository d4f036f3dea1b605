package org.suandian.deployment.upgrade;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * A database as the release before left it: schema 7, with readings, a certificate, a report and its files, and a plan.
 * The dump is the one that {@code src/test/scripts/backup-restore.sh --keep-dump} wrote with that release.
 */
public final class OlderDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String DUMP = "/deployment/schema-7.sql.gz";
    private static final String URL = "suandian.test.older-database-url";

    /** Of the tables whose rows may never change: what identifies the rows, as they were before the upgrade. */
    private static final Path FINGERPRINTS = Path.of("target", "older-database.fingerprints");

    @Override
    public Map<String, String> start() {
        try {
            String server = startServer();
            create(server);
            String url = server + "suandian";
            System.setProperty(URL, url);
            restore(url);
            Files.write(FINGERPRINTS, lines(fingerprints(null)));
            return Map.of(
                    "quarkus.datasource.jdbc.url", url,
                    "quarkus.datasource.username", "suandian_app",
                    "quarkus.datasource.password", "app",
                    "quarkus.flyway.jdbc-url", url,
                    "quarkus.flyway.username", "suandian_owner",
                    "quarkus.flyway.password", "owner");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // The server ends with the JVM.
    }

    /** As they were. */
    static List<String> before() throws IOException {
        return Files.readAllLines(FINGERPRINTS);
    }

    /** As they are now, of the same tables and columns. */
    static List<String> after() throws IOException, SQLException {
        return lines(fingerprints(before()));
    }

    static String newestVersion() throws SQLException {
        return one("select version from flyway_schema_history where success order by installed_rank desc limit 1");
    }

    static String one(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty(URL), "postgres", "postgres");
    }

    @SuppressWarnings("resource") // ends with the JVM
    private static String startServer() throws IOException {
        Path binaries = Files.createDirectories(Path.of("target", "postgres-binaries"));
        System.setProperty("ot.epg.working-dir", binaries.toAbsolutePath().toString());
        Path data = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "older-postgres-");
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(true)
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("unix_socket_directories", "")
                .start();
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/";
    }

    private static void create(String server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server + "postgres", "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("create role suandian_owner login password 'owner'");
            statement.execute("create role suandian_app login password 'app'");
            statement.execute("create database suandian owner suandian_owner");
        }
    }

    private static void restore(String url) throws IOException, SQLException {
        try (InputStream dump = new GZIPInputStream(OlderDatabase.class.getResourceAsStream(DUMP));
                Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
                Statement statement = connection.createStatement()) {
            statement.execute(new String(dump.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Table and columns, and a digest of the rows. */
    private static Map<String, String> fingerprints(List<String> of) throws SQLException {
        Map<String, String> result = new TreeMap<>();
        List<String> parts = of == null
                ? appendOnly()
                : of.stream()
                        .map(line -> line.substring(0, line.indexOf(" = ")))
                        .toList();
        for (String part : parts) {
            String table = part.substring(0, part.indexOf('('));
            String columns = part.substring(part.indexOf('('));
            result.put(
                    part,
                    one("select count(*) || ' ' || coalesce(md5(string_agg(r, '|' order by r)), '') from (select row"
                            + columns + "::text as r from public." + table + ") rows"));
        }
        return result;
    }

    /** The tables of the ledger and of reports that triggers keep from being changed, each with its columns. */
    private static List<String> appendOnly() throws SQLException {
        List<String> result = new ArrayList<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select c.relname || '(' || string_agg(quote_ident(a.attname), ', ' order by a.attnum) || ')'
                        from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relnamespace = 'public'::regnamespace and exists (
                            select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                            where t.tgrelid = c.oid and p.proname = 'refuse_change')
                        group by c.relname order by c.relname""")) {
            while (rows.next()) {
                result.add(rows.getString(1));
            }
        }
        return result;
    }

    private static List<String> lines(Map<String, String> fingerprints) {
        return fingerprints.entrySet().stream()
                .map(entry -> entry.getKey() + " = " + entry.getValue())
                .toList();
    }
}
