package org.suandian.scope2.internal.register.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.PostgresTestResource;

/** What the database refuses by itself, whoever asks it as the service does. Nothing of it stays. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RegisterTablesIT {

    private static final String HASH = "sha256('x')";

    @Inject
    AgroalDataSource database;

    /** Runs the statements in one transaction, and takes them back. */
    private void run(String... statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                for (String each : statements) {
                    statement.execute(each);
                }
            } finally {
                connection.rollback();
            }
        }
    }

    private static String instrument(String id, int version, String type, String serials, String volume, String more) {
        return """
        insert into ledger_instrument (block_id, position, entry_hash, organisation_id, instrument_id, version, instrument_type, registry,
            series, first_serial, last_serial, volume_milliwatt_hours, technology, market_id, vintage_month, rate_gco2e_per_kwh,
            retired_on, beneficiary, site_ids, source)
        values (-1, %d, %s, '%s', 'i', %d, '%s', %s, %s, 'WIND', 'EU-GO', '2025-03-01', %s, '{}', 's')
        """.formatted(id.hashCode() & 0xffff, HASH, id, version, type, serials, volume, more);
    }

    private static String certificate(String organisation, String registry, long first, long last) {
        return instrument(
                organisation,
                1,
                "GO",
                "'%s', 'S', %d, %d".formatted(registry, first, last),
                (last - first + 1) + "000000000",
                "0, null, null");
    }

    @Test
    void soundRowsAreTaken() throws SQLException {
        run(certificate("t-a", "T-REG", 1, 10), certificate("t-b", "T-REG", 11, 20));
    }

    @Test
    void serialsAreClaimedOnceAcrossOrganisations() {
        assertThatThrownBy(() -> run(certificate("t-a", "T-REG", 1, 10), certificate("t-b", "t-reg", 10, 20)))
                .hasMessageContaining("ledger_instrument_claimed_once");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "GO | 'R', 'S', 10, 9 | 0 | 0, null, null | ledger_instrument_serials_in_order",
                "GO | 'R', 'S', 1, 10 | 9000000000 | 0, null, null | ledger_instrument_serial_is_a_mwh",
                "GEC | 'R', 'S', 1, 1 | 1500000000 | 0, null, null | ledger_instrument_serial_is_a_mwh",
                "GO | null, null, null, null | 1 | 0, null, null | ledger_instrument_has_serials",
                "PPA | null, null, null, null | 0 | 0, null, null | ledger_instrument_volume_positive",
                "PPA | null, null, null, null | null | 0, null, null | ledger_instrument_volume_given",
                "PPA | null, null, null, null | 1 | -0.1, null, null | ledger_instrument_rate_not_negative",
                "PPA | null, null, null, null | 1 | 'NaN', null, null | ledger_instrument_rate_not_negative",
                "PPA | 'R', null, 1, 1 | 1000000000 | 0, null, null | ledger_instrument",
            })
    void instrumentsThatCannotBeAreRefused(String type, String serials, String volume, String more, String constraint) {
        assertThatThrownBy(() -> run(instrument("t-a", 1, type, serials, volume, more)))
                .hasMessageContaining(constraint);
    }

    @Test
    void aSecondVersionIsARetirement() throws SQLException {
        String none = "null, null, null, null";
        String first = instrument("t-a", 1, "PPA", none, "1", "0, null, null");
        String retired = instrument("t-a", 2, "PPA", none, "1", "0.0, '2026-01-01', 'acme'")
                .replace("-1,", "-2,");
        run(first, retired);
        assertThatThrownBy(() -> run(first, retired.replace("'WIND'", "'SOLAR'")))
                .hasMessageContaining("must not change but by being retired");
        assertThatThrownBy(() -> run(retired)).hasMessageContaining("must not change but by being retired");
        assertThatThrownBy(() -> run(first, first.replace("-1,", "-2,")))
                .hasMessageContaining("ledger_instrument_organisation_id_instrument_id_version_key");
    }

    private static String stay(int number, String from, String to, String pue) {
        return """
        insert into ledger_site_stay (block_id, position, stay_number, starts_at, ends_at, region_id, area_ids, country, market_id,
            timezone, pue, pue_source)
        values (-1, 0, %d, '%s', %s, 'r', '{DE}', 'DE', 'EU-GO', 'UTC', %s, 's')
        """.formatted(number, from, to, pue);
    }

    @Test
    void staysOfASiteDoNotOverlap() throws SQLException {
        String site = "insert into ledger_site values (-1, 0, 't-a', 's', 1, 'n', %s)".formatted(HASH);
        run(site, stay(0, "2025-01-01Z", "'2025-07-01Z'", "1.2"), stay(1, "2025-07-01Z", "null", "1.2"));
        assertThatThrownBy(() -> run(
                        site, stay(0, "2025-01-01Z", "'2025-07-02Z'", "1.2"), stay(1, "2025-07-01Z", "null", "1.2")))
                .hasMessageContaining("ledger_site_stay_apart");
        assertThatThrownBy(() -> run(site, stay(0, "2025-01-01Z", "null", "0.9")))
                .hasMessageContaining("ledger_site_stay_pue_check");
        assertThatThrownBy(() -> run(stay(0, "2025-01-01Z", "null", "1.2"))).hasMessageContaining("foreign key");
    }

    @ParameterizedTest
    @CsvSource({
        "LOCATION_AVERAGE, -1, DIRECT, ledger_factor_not_negative",
        "LOCATION_AVERAGE, 1, MARGINAL, ledger_factor_of_scope_2",
        "RESIDUAL_MIX, 1, LIFECYCLE, ledger_factor_of_scope_2",
        "MARGINAL, 1, DIRECT, ledger_factor_kind_check",
    })
    void factorsThatAreNoneAreRefused(String kind, String value, String basis, String constraint) {
        assertThatThrownBy(() -> run(factor(1, kind, value, basis))).hasMessageContaining(constraint);
    }

    private static String factor(int version, String kind, String value, String basis) {
        return """
        insert into ledger_factor (block_id, position, entry_hash, factor_id, version, kind, area_id, valid_from, valid_to, data_year,
            intensity_gco2e_per_kwh, basis, gases, source)
        values (-1, 0, %s, 't-f', %d, '%s', 'DE', '2025-01-01Z', '2026-01-01Z', 2024, %s, '%s', 'CO2', 's')
        """.formatted(HASH, version, kind, value, basis);
    }

    @Test
    void aVersionIsThereOnce() throws SQLException {
        String first = factor(1, "UPSTREAM", "40", "LIFECYCLE");
        run(first, factor(2, "UPSTREAM", "40", "LIFECYCLE").replace("-1, 0", "-1, 1"));
        assertThatThrownBy(() -> run(first, first.replace("-1, 0", "-1, 1")))
                .hasMessageContaining("ledger_factor_factor_id_version_key");
    }

    @Test
    void aLossIsLessThanEverything() {
        assertThatThrownBy(() -> run(
                        "insert into ledger_loss_rate values (-1, 0, 'l', 1, 'DE', '2025-01-01Z', '2026-01-01Z', 1, 's', %s)"
                                .formatted(HASH)))
                .hasMessageContaining("ledger_loss_rate_is_a_share");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ledger_site",
                "ledger_site_stay",
                "ledger_market",
                "ledger_factor",
                "ledger_loss_rate",
                "ledger_instrument",
                "ledger_run_stay",
                "ledger_allocation"
            })
    void theServiceMayNeitherChangeNorRemove(String table) {
        for (String each : new String[] {"update %s set position = 0", "delete from %s", "truncate %s cascade"}) {
            assertThatThrownBy(() -> run(each.formatted(table)))
                    .isInstanceOf(SQLException.class)
                    .satisfies(failure -> assertThat(((SQLException) failure).getSQLState())
                            .as(failure.getMessage())
                            .isEqualTo("42501"));
        }
    }
}
