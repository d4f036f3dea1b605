package org.suandian.platform.security.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suandian.platform.start.DatabaseLogin;
import org.suandian.platform.start.EmbeddedDatabase;

/** What was stored before there were tenants. Needs no container. */
class UpgradeIT {

    @TempDir
    Path folder;

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

    private static String as(EmbeddedDatabase database, DatabaseLogin login, String tenant, String sql)
            throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute("select set_config('suandian.tenant', '" + tenant + "', false)");
            if (!statement.execute(sql)) {
                return "";
            }
            try (ResultSet rows = statement.getResultSet()) {
                rows.next();
                return String.valueOf(rows.getString(1));
            }
        }
    }

    @Test
    void rowsOfBeforeAreOfTheDefaultTenantAndUnchanged() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            migrate(database, "7");
            as(database, database.owner(), "", """
                    insert into ledger_block (id, sequence, kind, recorded_at, entries, entries_hash, previous_hash, hash)
                    values (1, 1, 'SITE', now(), 1, sha256('a'), sha256('b'), sha256('c'))""");
            as(database, database.owner(), "", """
                    insert into ledger_site (block_id, position, organisation_id, site_id, version, name, entry_hash)
                    values (1, 0, 'acme', 'hall', 1, 'Hall', sha256('d'))""");
            String digest = "select md5(string_agg(concat(id, sequence, kind, recorded_at, entries, entries_hash,"
                    + " previous_hash, hash), ';')) from ledger_block";
            String before = as(database, database.owner(), "", digest);

            migrate(database, "latest");

            assertThat(as(database, database.application(), "default", digest)).isEqualTo(before);
            assertThat(as(database, database.application(), "default", "select name from ledger_site"))
                    .isEqualTo("Hall");
            assertThat(as(database, database.application(), "acme", "select count(*) from ledger_block"))
                    .isEqualTo("0");
            assertThat(as(database, database.application(), "", "select count(*) from ledger_site"))
                    .isEqualTo("0");
        }
    }
}
