package org.suandian.platform.security.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.SecuredProfile;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/** The tables themselves, as the service's login sees them. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(SecuredProfile.class)
class TenantTablesIT {

    private static final Tenant ACME = new Tenant("acme");
    private static final Tenant GLOBEX = new Tenant("globex");

    /** What all share, and what the service keeps of itself. */
    private static final String SHARED = """
            'data_import', 'source', 'grid_zone', 'tariff', 'tariff_band', 'tariff_price', 'price_profile', 'carbon_profile',
            'annual_factor', 'residual_mix', 'annual_price', 'accelerator', 'hardware_rate', 'capital_cost', 'llm_model',
            'operating_point', 'region', 'site', 'fx_rate', 'signal_series', 'signal_series_import', 'signal_value',
            'scheduled_tasks', 'scheduled_runs', 'flyway_schema_history'""";

    @Inject
    AgroalDataSource database;

    private static List<String> list(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private List<String> list(String sql) {
        try (Connection connection = database.getConnection()) {
            return list(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String front(UUID id, String more) {
        return "insert into placement_pareto (id, name, currency, created_at%s) values ('%s', 'x', 'EUR', now()%s)"
                .formatted(more.isEmpty() ? "" : ", tenant_id", id, more.isEmpty() ? "" : ", '" + more + "'");
    }

    @Test
    void everyTableThatIsNotSharedIsKeptApartByTheDatabase() {
        assertThat(TenantScope.callForNobody(() -> list("""
                        select c.relname from pg_class c
                        where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p')
                            and c.relname not in (%s)
                            and not (c.relrowsecurity and row_security_active(c.oid)
                                and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant_id'
                                    and a.attnotnull)
                                and exists (select from pg_policy p where p.polrelid = c.oid and p.polcmd = '*'
                                    and pg_get_expr(p.polqual, c.oid) like '%%tenant_id = current_setting%%'
                                    and pg_get_expr(p.polwithcheck, c.oid) like '%%tenant_id = current_setting%%'))
                        """.formatted(SHARED))))
                .as("tables without a tenant, a policy, or effect of it on the service's login")
                .isEmpty();
    }

    @Test
    void aTenantSeesItsOwnRowsOnlyAndNobodySeesAny() {
        UUID id = UUID.randomUUID();
        String find = "select id from placement_pareto where id = '" + id + "'";
        TenantScope.run(ACME, () -> execute(front(id, "")));
        assertThat(TenantScope.call(ACME, () -> list(find))).containsExactly(id.toString());
        assertThat(TenantScope.call(GLOBEX, () -> list(find))).isEmpty();
        assertThat(TenantScope.callForNobody(() -> list(find))).isEmpty();
        TenantScope.run(GLOBEX, () -> execute("delete from placement_pareto where id = '" + id + "'"));
        TenantScope.run(GLOBEX, () -> execute("update placement_pareto set name = 'y' where id = '" + id + "'"));
        assertThat(TenantScope.call(ACME, () -> list("select name from placement_pareto where id = '" + id + "'")))
                .containsExactly("x");
    }

    @Test
    void nothingCanBeAddedForAnotherTenantOrForNobody() {
        assertThatThrownBy(() -> TenantScope.run(ACME, () -> execute(front(UUID.randomUUID(), "globex"))))
                .hasMessageContaining("row-level security");
        assertThatThrownBy(() -> TenantScope.callForNobody(() -> {
                    execute(front(UUID.randomUUID(), ""));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> TenantScope.callForNobody(() -> {
                    execute(front(UUID.randomUUID(), "acme"));
                    return true;
                }))
                .hasMessageContaining("row-level security");
    }

    @Test
    void aConnectionForgetsItsTenantAlsoAfterAFailure() {
        String whose = "select coalesce(nullif(current_setting('suandian.tenant', true), ''), 'nobody')";
        for (int i = 0; i < 40; i++) {
            assertThat(TenantScope.call(ACME, () -> list(whose))).containsExactly("acme");
            assertThatThrownBy(() -> TenantScope.run(ACME, () -> execute("select 1 / 0")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(TenantScope.callForNobody(() -> list(whose))).containsExactly("nobody");
        }
    }

    @Test
    void onlyTheDefaultTenantEntersImports() {
        String insert = """
                insert into data_import (id, dataset, file_name, content_sha256, status, rows_read, rows_added, rows_revised,
                    rows_unchanged, issue_count, issues, started_at, recorded_at)
                values (gen_random_uuid(), 'test', 'test', '', 'REJECTED', 0, 0, 0, 0, 0, '[]', now(), now())""";
        assertThatThrownBy(() -> TenantScope.run(ACME, () -> execute(insert)))
                .hasMessageContaining("row-level security");
        TenantScope.run(Tenant.DEFAULT, () -> execute(insert));
    }

    @Test
    void theOwnerAloneIsOutsideOfIt() throws SQLException {
        try (Connection owner = DatabaseOwner.connect()) {
            assertThat(list(owner, "select row_security_active('ledger_block')"))
                    .containsExactly("f");
        }
    }
}
