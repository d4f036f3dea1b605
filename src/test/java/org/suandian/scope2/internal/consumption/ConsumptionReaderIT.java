package org.suandian.scope2.internal.consumption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.reading.ActivityQuery;
import org.suandian.scope2.internal.reading.ActivityReader;
import org.suandian.scope2.internal.reading.ActivityReader.Progress;
import org.suandian.scope2.internal.run.job.Books;
import org.suandian.scope2.quantity.LedgerEnergy;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class ConsumptionReaderIT {

    /** Each site has 48 hours: this is too little for two of them from the beginning, */
    private static final long TOO_LITTLE_BYTES = 2_000;

    /** and this when the workloads are read besides the meters. */
    private static final long SOON_TOO_LITTLE_BYTES = 3_600;

    @Inject
    ConsumptionReader reader;

    @Inject
    ActivityReader rows;

    @Inject
    LedgerHeads heads;

    private static Books books() {
        Books books = new Books();
        for (String site : List.of("a", "b", "c")) {
            books.site(site, "1.25")
                    .day(site + "1", site, "UTILITY_FEED", "1000")
                    .workload(site + "2", site, "llama", "2025-01-01T03:00:00Z", "2025-01-01T05:00:00Z", "7")
                    .workload(site + "3", site, "qwen", "2025-01-01T04:00:00Z", "2025-01-03T12:00:00Z", "560")
                    .reading(site + "4", site, "UPS", "2025-01-02T00:00:00Z", "2025-01-02T01:00:00Z", "80")
                    .reversal(site + "5", site + "4");
        }
        return books;
    }

    @Test
    void sitesThatDoNotFitIntoMemoryAreReadAfterOneAnotherWithTheSameResult() {
        Books books = books();
        ActivityQuery query = new ActivityQuery(
                books.organisation(), List.of(), Books.PERIOD, heads.getHead().sequence(), false);
        List<StayFrame> frames = StayFrame.list(
                Stream.of("a", "b", "c").map(site -> Given.site(site, "1.25")).toList(), Books.PERIOD);
        Consumption atOnce = reader.read(query, frames, Progress.NONE);
        assertThat(reader.read(query, frames, TOO_LITTLE_BYTES, Progress.NONE)).isEqualTo(atOnce);
        assertThat(reader.read(query, frames, SOON_TOO_LITTLE_BYTES, Progress.NONE))
                .isEqualTo(atOnce);
        assertThat(atOnce.rows()).isEqualTo(15);
        // A day of the meter; then 24 of 56 hours of 392 kWh at PUE 1.25 stand for it.
        assertThat(atOnce.stays())
                .extracting(ConsumedStay::energy)
                .containsOnly(LedgerEnergy.ofKilowattHours(new java.math.BigDecimal("1210")));
        assertThat(atOnce.workloads().stream().map(use -> use.energy()).reduce(LedgerEnergy.ZERO, LedgerEnergy::plus))
                .isEqualTo(LedgerEnergy.ofKilowattHours(new java.math.BigDecimal("3630")));
    }

    @Test
    void whatIsRecordedAfterTheHeadIsNotRead() {
        Books books = new Books().site("a", "1").day("r1", "a", "UTILITY_FEED", "10");
        long head = heads.getHead().sequence();
        books.reversal("r2", "r1").day("r3", "a", "UTILITY_FEED", "99");
        List<StayFrame> frames = StayFrame.list(List.of(Given.site("a", "1")), Books.PERIOD);
        Consumption before = reader.read(
                new ActivityQuery(books.organisation(), List.of(), Books.PERIOD, head, false), frames, Progress.NONE);
        assertThat(before.rows()).isEqualTo(1);
        assertThat(before.stays().getFirst().energy())
                .isEqualTo(LedgerEnergy.ofKilowattHours(java.math.BigDecimal.TEN));
    }

    @Test
    void aConnectionIsOfUseAfterAReaderHadEnough() {
        Books books = books();
        ActivityQuery query = new ActivityQuery(
                books.organisation(), List.of(), Books.PERIOD, heads.getHead().sequence(), false);
        for (int time = 0; time < 30; time++) {
            assertThatThrownBy(() -> rows.read(
                            query,
                            true,
                            row -> {
                                throw new IllegalStateException("enough");
                            },
                            Progress.NONE))
                    .hasMessage("enough");
        }
        assertThat(rows.read(query, true, row -> {}, Progress.NONE)).isEqualTo(15);
    }
}
