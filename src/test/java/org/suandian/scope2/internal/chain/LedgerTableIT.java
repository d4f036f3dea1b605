package org.suandian.scope2.internal.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.chain.walk.LedgerProtection;

/** What the service may do to the tables, and what nobody may. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class LedgerTableIT {

    private static final String DENIED = "42501";

    @Inject
    DataSource database;

    @Inject
    LedgerProtection protection;

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_activity set energy_milliwatt_hours = 0",
                "delete from ledger_activity",
                "truncate ledger_activity",
                "update ledger_block set entries = 1",
                "delete from ledger_block",
                "truncate ledger_block",
                "alter table ledger_activity disable trigger refuse_change",
                "drop trigger refuse_change on ledger_block",
                "drop table ledger_activity",
                "create table more (id int)",
                "delete from flyway_schema_history"
            })
    void theServiceMayNotChangeTheLedger(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThatThrownBy(() -> execute(connection, sql))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo(DENIED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger_activity set energy_milliwatt_hours = 0",
                "delete from ledger_activity where false",
                "truncate ledger_activity",
                "update ledger_block set entries = 1",
                "delete from ledger_block",
                "truncate ledger_block"
            })
    void notEvenTheOwnerChangesTheLedger(String sql) throws SQLException {
        try (Connection connection = DatabaseOwner.connect()) {
            assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining("must not be changed");
        }
    }

    @Test
    void theServiceMayDoEverythingElseToItsOtherTables() throws SQLException {
        String missing = """
                select string_agg(c.relname, ', ') from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
                  and c.relname <> 'flyway_schema_history' and c.relname not like 'ledger%'
                  and not exists (select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
                                  where t.tgrelid = c.oid and p.proname = 'refuse_change')
                  and not (has_table_privilege(c.oid, 'select') and has_table_privilege(c.oid, 'insert')
                      and has_table_privilege(c.oid, 'update') and has_table_privilege(c.oid, 'delete'))
                """;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(missing)) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void noTableOfTheLedgerCanBeChanged() throws SQLException {
        String open = """
                select string_agg(c.relname, ', ') from pg_class c
                where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and c.relname like 'ledger%'
                  and has_table_privilege('suandian_app', c.oid, 'update, delete, truncate')
                """;
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(open)) {
            rows.next();
            assertThat(rows.getString(1)).isNull();
        }
    }

    @Test
    void aServiceWithALoginOfItsOwnHasNoWeakness() {
        assertThat(protection.findWeakness()).isEmpty();
    }
}
