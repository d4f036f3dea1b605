package org.suandian.scope2.internal.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.scope2.internal.activity.Requests.HEADER;
import static org.suandian.scope2.internal.activity.Requests.reading;
import static org.suandian.scope2.internal.activity.Requests.readings;
import static org.suandian.scope2.internal.activity.Requests.receive;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suandian.failure.UnanswerableException;
import org.suandian.platform.DatabaseOwner;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.activity.reading.CsvRecordReader;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.chain.walk.ChainWalker;
import org.suandian.scope2.ledger.LedgerHead;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ActivityIntakeIT {

    @Inject
    ActivityIntake intake;

    @Inject
    LedgerHeads heads;

    @Inject
    ChainWalker walker;

    @Inject
    DataSource database;

    /** A new organisation for each test: nothing can be removed from the ledger. */
    private final String acme = "acme-" + UUID.randomUUID();

    private long stored() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*) from ledger_activity where organisation_id = ?")) {
            statement.setString(1, acme);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    @Test
    void aRequestOfMoreThanOnePieceIsOneBlock() throws SQLException {
        ActivityReceipt receipt = receive(intake, readings(acme, 25_000, hour -> true));

        assertThat(receipt.accepted()).isEqualTo(25_000);
        assertThat(receipt.block().orElseThrow().entries()).isEqualTo(25_000);
        assertThat(stored()).isEqualTo(25_000);
        assertThat(receipt.coverage().getFirst().meters().getFirst().gapCount()).isZero();
        assertThat(walker.walk().findings()).isEmpty();
    }

    @Test
    void whatIsRepeatedIsCountedAndWhatIsNewIsAddedWhereverItStands() throws SQLException {
        receive(intake, readings(acme, 21_000, hour -> hour % 3 == 0));
        LedgerHead before = heads.getHead();

        ActivityReceipt receipt = receive(intake, readings(acme, 21_000, hour -> true) + reading(acme, 5));

        assertThat(receipt.accepted()).isEqualTo(14_000);
        assertThat(receipt.repeated()).isEqualTo(7_001);
        assertThat(receipt.block().orElseThrow().sequence()).isEqualTo(before.sequence() + 1);
        assertThat(receipt.block().orElseThrow().previousHash()).isEqualTo(before.hash());
        assertThat(stored()).isEqualTo(21_000);
        assertThat(walker.walk().findings()).isEmpty();
    }

    @Test
    void aRequestThatIsRepeatedAsAWholeMakesNoBlock() {
        receive(intake, readings(acme, 12_000, hour -> true));
        LedgerHead before = heads.getHead();

        ActivityReceipt receipt = receive(intake, readings(acme, 12_000, hour -> true));

        assertThat(receipt.block()).isEmpty();
        assertThat(receipt.repeated()).isEqualTo(12_000);
        assertThat(heads.getHead()).isEqualTo(before);
    }

    @Test
    void oneBadRecordAmongManyLeavesNothing() throws SQLException {
        LedgerHead before = heads.getHead();
        String csv = readings(acme, 15_000, hour -> true) + reading(acme, "bad", 1, "-1") + reading(acme, "r7", 7, "8");

        assertThatThrownBy(() -> receive(intake, csv)).isInstanceOfSatisfying(UnanswerableException.class, e -> {
            assertThat(e.code()).isEqualTo("invalid-activity");
            assertThat(e.details().get("issueCount")).isEqualTo(2L);
            assertThat(e.details().get("issues"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.list(Map.class))
                    .extracting(issue -> issue.get("code") + " " + issue.get("row"))
                    .containsExactly("negative-energy 15001", "id-with-other-content 15002");
        });
        assertThat(stored()).isZero();
        assertThat(heads.getHead()).isEqualTo(before);
    }

    @Test
    void twoRequestsWithTheSameIdsAtOnceStoreEachOnce() throws SQLException {
        String there = readings(acme, 11_000, hour -> true);
        StringBuilder back = new StringBuilder(HEADER);
        IntStream.range(0, 11_000).forEach(i -> back.append(reading(acme, 10_999 - i)));

        List<ActivityReceipt> receipts = List.of(
                        CompletableFuture.supplyAsync(() -> receive(intake, there)),
                        CompletableFuture.supplyAsync(() -> receive(intake, back.toString())),
                        CompletableFuture.supplyAsync(() -> receive(intake, there)))
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(receipts.stream().mapToLong(ActivityReceipt::accepted).sum()).isEqualTo(11_000);
        assertThat(receipts.stream().mapToLong(ActivityReceipt::repeated).sum()).isEqualTo(22_000);
        assertThat(stored()).isEqualTo(11_000);
        assertThat(walker.walk().findings()).isEmpty();
    }

    @Test
    void requestsAtOnceMakeAChainWithoutGaps() {
        LedgerHead before = heads.getHead();

        IntStream.range(0, 12)
                .mapToObj(i ->
                        CompletableFuture.runAsync(() -> receive(intake, readings(acme + "-" + i, 50, hour -> true))))
                .toList()
                .forEach(CompletableFuture::join);

        assertThat(heads.getHead().sequence()).isEqualTo(before.sequence() + 12);
        assertThat(walker.walk().findings()).isEmpty();
    }

    @Test
    void theHeadAsOfAMomentIsTheEndOfWhatItHadSeen() {
        ActivityReceipt first = receive(intake, readings(acme, 1, hour -> true));
        ActivityReceipt second = receive(intake, readings(acme, 2, hour -> true));

        assertThat(heads.getHead(Optional.of(first.block().orElseThrow().recordedAt())))
                .isEqualTo(first.block().orElseThrow().head());
        assertThat(heads.getHead()).isEqualTo(second.block().orElseThrow().head());
        assertThat(heads.getHead(Optional.of(java.time.Instant.parse("2020-01-01T00:00:00Z"))))
                .isEqualTo(LedgerHead.EMPTY);
    }

    @Test
    void aConnectionThatIsKilledInTheMiddleLeavesNothing() throws SQLException {
        LedgerHead before = heads.getHead();
        byte[] start = readings(acme, 15_000, hour -> true).getBytes(StandardCharsets.UTF_8);
        byte[] end = reading(acme, 20_000).repeat(20_000).getBytes(StandardCharsets.UTF_8);
        AtomicInteger opened = new AtomicInteger();

        assertThatThrownBy(() -> intake.receive(
                        CsvRecordReader::new,
                        () -> {
                            opened.incrementAndGet();
                            return new SequenceInputStream(new KillingStream(start), new ByteArrayInputStream(end));
                        },
                        Optional.empty()))
                .isInstanceOf(RuntimeException.class);

        assertThat(opened.get()).isEqualTo(1);
        assertThat(stored()).isZero();
        assertThat(heads.getHead()).isEqualTo(before);
        assertThat(receive(intake, readings(acme, 15_000, hour -> true)).accepted())
                .isEqualTo(15_000);
        assertThat(walker.walk().findings()).isEmpty();
    }

    /** Ends the service's sessions that are in a transaction when it is read to its end. */
    private static final class KillingStream extends InputStream {

        private final InputStream bytes;

        KillingStream(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() throws IOException {
            return bytes.read();
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = bytes.read(buffer, offset, length);
            if (read < 0) {
                kill();
            }
            return read;
        }

        private static void kill() throws IOException {
            try (Connection connection = DatabaseOwner.connectAsSuperuser();
                    Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where usename = 'suandian_app' and state like 'idle in transaction%'");
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
