package org.suandian.platform.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts the embedded PostgreSQL as the service does; needs no container. */
class EmbeddedDatabaseIT {

    @TempDir
    Path folder;

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.owner().user(), database.owner().password());
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void dataAreKeptBetweenStartsAndWrittenSafely() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(folder)) {
            execute(first, "CREATE TABLE kept AS SELECT 7 AS value");
            assertThat(query(first, "SHOW fsync")).isEqualTo("on");
            assertThat(query(first, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(query(first, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(query(first, "SELECT usesuper FROM pg_user WHERE usename = current_user"))
                    .isEqualTo("f");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("must not be in use");
            assertThatThrownBy(() -> DriverManager.getConnection(first.jdbcUrl(), "postgres", "")
                            .close())
                    .isInstanceOf(SQLException.class);
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(query(second, "SELECT value FROM kept")).isEqualTo("7");
        }
    }

    @Test
    void aNoteOfAnotherProgramIsRemovedAndTheProgramLeftAlone() throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Process other = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(data.resolve("postmaster.pid"), other.pid() + "\n");
            assertThat(Postmaster.stopOrphan(data)).isFalse();
            assertThat(data.resolve("postmaster.pid")).doesNotExist();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void aServerThatWasLeftBehindIsTakenOver() throws SQLException, IOException {
        EmbeddedDatabase first = EmbeddedDatabase.start(folder);
        execute(first, "CREATE TABLE kept AS SELECT 8 AS value");
        long orphan = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        first.abandon();
        Files.delete(folder.resolve("postgres/epg-lock")); // the library's lock, which a killed process would not hold
        assertThat(ProcessHandle.of(orphan)).get().returns(true, ProcessHandle::isAlive);
        try (EmbeddedDatabase second = EmbeddedDatabase.start(folder)) {
            assertThat(query(second, "SELECT value FROM kept")).isEqualTo("8");
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void aServerThatWasKilledIsStartedAgainWhereItWas() throws SQLException, InterruptedException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            execute(database, "CREATE TABLE kept AS SELECT 9 AS value");
            String address = database.jdbcUrl();
            Postmaster.findServer(folder.resolve("postgres")).orElseThrow().destroyForcibly();

            assertThat(awaitAnswer(database)).isEqualTo("9");
            assertThat(database.jdbcUrl()).isEqualTo(address);
        }
        assertThat(Postmaster.findServer(folder.resolve("postgres"))).isEmpty();
    }

    private static String awaitAnswer(EmbeddedDatabase database) throws InterruptedException, SQLException {
        for (int attempt = 0; attempt < 120; attempt++) {
            try {
                return query(database, "SELECT value FROM kept");
            } catch (SQLException e) {
                Thread.sleep(500);
            }
        }
        return query(database, "SELECT value FROM kept");
    }

    @Test
    void aFirstStartThatWasCutOffIsSetAside() throws IOException, SQLException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "18\n");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(query(database, "SELECT 1")).isEqualTo("1");
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .anyMatch(name -> name.startsWith("postgres-unfinished-"));
        }
    }

    @Test
    void aFolderOfAnEarlierReleaseGetsTheLoginOfTheService() throws SQLException, IOException {
        try (EmbeddedDatabase earlier = EmbeddedDatabase.start(folder)) {
            migrate(earlier, "3");
            try (Connection superuser = DriverManager.getConnection(
                            earlier.jdbcUrl(), "postgres", earlier.owner().password());
                    Statement statement = superuser.createStatement()) {
                statement.execute("DROP OWNED BY suandian_app");
                statement.execute("DROP ROLE suandian_app");
            }
        }
        Files.delete(folder.resolve("postgres-password-app"));

        try (EmbeddedDatabase now = EmbeddedDatabase.start(folder)) {
            migrate(now, "latest");
            assertThat(asService(now, "SELECT current_user")).isEqualTo("suandian_app");
            assertThat(asService(now, "SELECT usesuper FROM pg_user WHERE usename = current_user"))
                    .isEqualTo("f");
            assertThat(asService(now, "SELECT has_table_privilege('placement_plan', 'delete')"))
                    .isEqualTo("t");
            assertThat(asService(now, "SELECT has_table_privilege('ledger_block', 'insert')"))
                    .isEqualTo("t");
            assertThat(asService(now, "SELECT has_table_privilege('ledger_block', 'update, delete, truncate')"))
                    .isEqualTo("f");
            assertThat(asService(now, "SELECT nextval('ledger_block_id')")).isEqualTo("1");
        }
    }

    private static void migrate(EmbeddedDatabase database, String target) {
        Flyway.configure()
                .dataSource(
                        database.jdbcUrl(),
                        database.owner().user(),
                        database.owner().password())
                .target(target)
                .load()
                .migrate();
    }

    private static String asService(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        database.jdbcUrl(),
                        database.application().user(),
                        database.application().password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void dataOfAnotherMajorVersionAreRefused() throws IOException {
        Path data = Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(data.resolve("PG_VERSION"), "17\n");
        Files.writeString(data.resolve("suandian-created"), "");
        assertThatThrownBy(() -> EmbeddedDatabase.start(folder))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("must be of PostgreSQL 18");
    }
}
