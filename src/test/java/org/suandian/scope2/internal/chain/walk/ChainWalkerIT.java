package org.suandian.scope2.internal.chain.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.internal.activity.Requests.readings;
import static org.suandian.scope2.internal.activity.Requests.receive;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.activity.ActivityIntake;
import org.suandian.scope2.internal.activity.Requests;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.run.Verification;

/** Tampers with the ledger as its owner can, who switches the triggers off, and puts everything back. */
@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ChainWalkerIT {

    @Inject
    ActivityIntake intake;

    @Inject
    ChainWalker walker;

    private Block block;
    private Block later;

    @BeforeEach
    void recordTwoBlocks() {
        String organisation = "tampered-" + UUID.randomUUID();
        block = receive(intake, readings(organisation, 6, hour -> true)).block().orElseThrow();
        later = receive(intake, Requests.HEADER + Requests.reading(organisation, 9))
                .block()
                .orElseThrow();
    }

    /** What the walk finds while the rows of both blocks are changed by these statements, as code and place. */
    private List<String> findWhile(String... tampering) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = DatabaseOwner.connect();
                Statement statement = connection.createStatement()) {
            for (String table : List.of("ledger_activity", "ledger_block")) {
                statement.execute("create temp table saved_%s as select * from %s".formatted(table, table));
            }
            try {
                change(connection, tampering);
                Verification verification = walker.walk();
                verification.findings().forEach(finding -> found.add(finding.code() + ": " + finding.where()));
            } finally {
                change(
                        connection,
                        "delete from ledger_activity",
                        "delete from ledger_block",
                        "insert into ledger_block select * from saved_ledger_block",
                        "insert into ledger_activity select * from saved_ledger_activity");
            }
        }
        assertThat(walker.walk().findings()).isEmpty();
        return found;
    }

    private void change(Connection connection, String... statements) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (String table : List.of("ledger_activity", "ledger_block")) {
                statement.execute("alter table " + table + " disable trigger refuse_change");
            }
            for (String sql : statements) {
                statement.execute(sql.replace(":block", block.id()).replace(":later", later.id()));
            }
            for (String table : List.of("ledger_activity", "ledger_block")) {
                statement.execute("alter table " + table + " enable trigger refuse_change");
            }
            connection.commit();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private String at(int position) {
        return "ledger_activity, block " + block.sequence() + ", position " + position;
    }

    private static String row(String change, int position) {
        return "update ledger_activity set %s where block_id = :block and position = %d".formatted(change, position);
    }

    @Test
    void anUntouchedLedgerIsSound() {
        Verification verification = walker.walk();
        assertThat(verification.isSound()).isTrue();
        assertThat(verification.checked()).isGreaterThanOrEqualTo(2 + 6 + 1);
        assertThat(verification.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "energy_milliwatt_hours = energy_milliwatt_hours + 1",
                "organisation_id = 'somebody-else'",
                "site_id = 'us-texas-dallas'",
                "starts_at = starts_at - interval '1 microsecond'",
                "ends_at = ends_at + interval '1 hour'",
                "measurement_point = 3",
                "origin = 1",
                "meter_id = null",
                "meter_id = ''",
                "model_id = ''",
                "tenant = 't'",
                "batch_id = 'b'",
                "input_tokens = 1",
                "accelerator_milli_hours = 1",
                "given = '3 kWh'",
                "entry_hash = sha256('x')"
            })
    void aChangedRowIsFound(String change) throws SQLException {
        assertThat(findWhile(row(change, 3)))
                .contains("entry-changed: " + at(3))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void changedEnergyIsFoundOnceAndWhereItIs() throws SQLException {
        assertThat(findWhile(row("energy_milliwatt_hours = 1", 2), row("energy_milliwatt_hours = 1", 5)))
                .containsExactly("entry-changed: " + at(2), "entry-changed: " + at(5));
    }

    @Test
    void removedRowsAreFound() throws SQLException {
        String place = "entry-missing: block " + block.sequence() + ", position ";
        assertThat(findWhile("delete from ledger_activity where block_id = :block and position in (1, 2)"))
                .containsExactly(place + "1 to 2");
        assertThat(findWhile("delete from ledger_activity where block_id = :block and position = 5"))
                .containsExactly(place + "5");
        assertThat(findWhile("delete from ledger_activity where block_id = :block"))
                .containsExactly(place + "0 to 5");
    }

    @Test
    void addedRowsAreFound() throws SQLException {
        String copy = """
                insert into ledger_activity select %s, %d, organisation_id, 'added', record_type, site_id, starts_at, ends_at,
                energy_milliwatt_hours, measurement_point, origin, meter_id, model_id, accelerator_id, tenant, batch_id,
                input_tokens, output_tokens, accelerator_milli_hours, reverses_id, given, entry_hash
                from ledger_activity where block_id = :block and position = 0
                """;
        assertThat(findWhile(copy.formatted(":block", 6))).containsExactly("entry-added: " + at(6));
        assertThat(findWhile(copy.formatted("999999999", 0)))
                .containsExactly("entry-added: ledger_activity, block id 999999999, position 0");
        assertThat(findWhile(copy.formatted("-1", 0)))
                .containsExactly("entry-added: ledger_activity, block id -1, position 0");
    }

    @Test
    void swappedRowsAreFound() throws SQLException {
        assertThat(findWhile(row("position = 100", 1), row("position = 1", 2), row("position = 2", 100)))
                .containsExactly("entry-changed: " + at(1), "entry-changed: " + at(2), "entry-changed: " + at(3));
    }

    @Test
    void aRemovedBlockIsFoundWithItsRows() throws SQLException {
        assertThat(findWhile(
                        "delete from ledger_block where id = :block",
                        "delete from ledger_activity where block_id = :block and position > 0"))
                .containsExactly(
                        "block-missing: block " + block.sequence(),
                        "entry-added: ledger_activity, block id " + block.id() + ", position 0");
    }

    @Test
    void aChangedBlockIsFound() throws SQLException {
        assertThat(findWhile("update ledger_block set recorded_at = recorded_at - interval '1 day' where id = :block"))
                .containsExactly("block-changed: block " + block.sequence());
        assertThat(findWhile("update ledger_block set hash = sha256('x') where id = :block"))
                .containsExactly("block-changed: block " + block.sequence(), "chain-broken: block " + later.sequence());
    }
}
