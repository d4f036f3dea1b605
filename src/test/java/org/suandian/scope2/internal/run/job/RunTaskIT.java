package org.suandian.scope2.internal.run.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.suandian.failure.ConflictException;
import org.suandian.platform.PostgresTestResource;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.internal.run.store.RunAttempt;
import org.suandian.scope2.internal.run.store.StaleAttemptException;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.run.AccountingReport;
import org.suandian.scope2.run.AccountingRun;
import org.suandian.scope2.run.RunPhase;
import org.suandian.scope2.run.RunStatus;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class RunTaskIT extends LedgerRunTest {

    @Test
    void energyAtTheEquipmentIsAccountedForByBothMethods() {
        Books books = new Books()
                .site("a", "1.5")
                .day("r1", "a", "IT_EQUIPMENT", "2000")
                .certificates("go", 1);
        AccountingReport report = report(books.question());
        // 2 MWh at PUE 1.5 are 3 MWh; 400 g/kWh of all of it, 600 g/kWh of the 2 MWh that no certificate covers.
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("3")));
        assertThat(report.result().locationBased().tonnes()).isEqualByComparingTo("1.2");
        assertThat(report.result().marketBased().tonnes()).isEqualByComparingTo("1.2");
        assertThat(allocated(report.result())).isEqualTo(LedgerEnergy.ofMegawattHours(BigDecimal.ONE));
        assertThat(report.activityRows()).isEqualTo(1);
        assertThat(report.result().inputs().findings())
                .extracting(MeterFinding::kind)
                .contains(MeterFinding.Kind.GAP);
    }

    @Test
    void aRegionServesAsASiteWithItsPueAndBundledFactors() {
        Books books = new Books().day("r1", "us-texas-dallas", "IT_EQUIPMENT", "1000");
        AccountingReport report = report(books.question());
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofKilowattHours(new BigDecimal("1200")));
        var consumption = report.result().inputs().consumptions().getFirst();
        assertThat(consumption.location())
                .hasValueSatisfying(
                        factor -> assertThat(factor.key()).isEqualTo("bundled:direct:us-texas-dallas:2023"));
    }

    @Test
    void aReportThatIsAskedForAgainTakesOverWhatTheFirstHadAllocated() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "5000").certificates("go", 4);
        AccountingReport first = report(books.question());
        AccountingReport second = report(books.question());
        assertThat(allocated(first.result())).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("4")));
        assertThat(allocated(second.result())).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("4")));
        assertThat(second.supersedes()).contains(first.id());
        assertThat(service.verify(first.id()).findings()).isEmpty();
        assertThat(service.verify(second.id()).findings()).isEmpty();
    }

    @Test
    void twoReportsAtOnceNeverClaimMoreThanThereIs() {
        Books books = new Books()
                .site("a", "1")
                .site("b", "1")
                .day("r1", "a", FEED, "8000")
                .day("r2", "b", FEED, "8000")
                .certificates("go", 10);
        UUID one = create(books.question("a"));
        UUID two = create(books.question("b"));
        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> task.run(one)),
                        CompletableFuture.runAsync(() -> task.run(two)))
                .join();
        List<LedgerEnergy> both = List.of(
                allocated(service.getReport(one).result()),
                allocated(service.getReport(two).result()));
        assertThat(both)
                .containsExactlyInAnyOrder(
                        LedgerEnergy.ofMegawattHours(new BigDecimal("8")),
                        LedgerEnergy.ofMegawattHours(new BigDecimal("2")));
    }

    @Test
    void aRunWhoseNodeDiedWhileReadingIsMadeByAnother() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "10");
        UUID id = create(books.question());
        RunAttempt dead = progress.begin(id).orElseThrow();
        progress.tell(dead, RunPhase.CONSUMPTION, 0.4);
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.COMPLETED);
        assertThatThrownBy(() -> progress.tell(dead, RunPhase.FILES, 0.9)).isInstanceOf(StaleAttemptException.class);
    }

    @Test
    void aRunWhoseNodeDiedAfterPinningKeepsWhatWasPinned() {
        Books books = new Books().site("a", "1").day("r1", "a", FEED, "3000").certificates("go", 2);
        UUID id = create(books.question());
        RunAttempt dead = progress.begin(id).orElseThrow();
        PinnedRun pinned = pinning.pin(dead, inputs.collect(dead.question(), dead.memos(), (rows, all) -> {}));
        books.day("r2", "a", FEED, "9000");
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        AccountingReport report = service.getReport(id);
        assertThat(report.snapshotHash()).isEqualTo(pinned.run().snapshotSha256());
        assertThat(report.result().energy()).isEqualTo(LedgerEnergy.ofMegawattHours(new BigDecimal("3")));
        assertThat(service.getRun(id).snapshotHash()).contains(report.snapshotHash());
    }

    @Test
    void aRunThatKillsItsNodesIsGivenUp() {
        UUID id = create(new Books().site("a", "1").day("r1", "a", FEED, "10").question());
        for (int death = 0; death < 6; death++) {
            progress.begin(id);
        }
        assertThat(task.run(id)).isEqualTo(RunTask.Result.DONE);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.FAILED);
        assertThat(service.getRun(id).failure())
                .hasValueSatisfying(why -> assertThat(why).contains("interrupted 6 times"));
        assertThatThrownBy(() -> service.getReport(id)).isInstanceOf(ConflictException.class);
    }

    @Test
    void whatARunIsMadeOfIsToldWhileItRuns() {
        UUID id = create(new Books().site("a", "1").day("r1", "a", FEED, "10").question());
        AccountingRun waiting = service.getRun(id);
        assertThat(waiting.status()).isEqualTo(RunStatus.SCHEDULED);
        assertThat(waiting.snapshotHash()).isEmpty();
        RunAttempt attempt = progress.begin(id).orElseThrow();
        progress.tell(attempt, RunPhase.CONSUMPTION, 0.25);
        assertThat(service.getRun(id).progress()).isEqualTo(0.25);
        progress.release(attempt);
        assertThat(service.getRun(id).status()).isEqualTo(RunStatus.SCHEDULED);
    }
}
