package org.suandian.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.WorkloadRow;
import org.suandian.scope2.accounting.result.Flag;

class ReportDocumentTest {

    private final ReportDocument document = ReportDocument.of(SampleReports.sample());

    private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> figure) {
        return rows.stream().map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** 350.00087514 + 170.00058510 + 137.50056903 t; 211.25044028 + 230.00034521 + 137.50056903 t. */
    @Test
    void theTotalsAreRoundedOnce() {
        assertThat(document.totals().energyKwh()).isEqualTo(new BigDecimal("1750000.876"));
        assertThat(document.totals().locationBasedTco2e()).isEqualTo(new BigDecimal("657.502"));
        assertThat(document.totals().marketBasedTco2e()).isEqualTo(new BigDecimal("578.751"));
    }

    @Test
    void missingUnitsGoToTheLargestRemainders() {
        assertThat(document.stays())
                .extracting(StayRow::energyKwh)
                .containsExactly(
                        new BigDecimal("1000000.500"), new BigDecimal("500000.250"), new BigDecimal("250000.126"));
        assertThat(document.stays())
                .extracting(StayRow::locationBasedTco2e)
                .containsExactly(
                        Optional.of(new BigDecimal("350.001")),
                        Optional.of(new BigDecimal("170.001")),
                        Optional.of(new BigDecimal("137.500")));
        assertThat(document.stays())
                .extracting(StayRow::marketBasedTco2e)
                .containsExactly(
                        Optional.of(new BigDecimal("211.250")),
                        Optional.of(new BigDecimal("230.000")),
                        Optional.of(new BigDecimal("137.501")));
    }

    @Test
    void everyTableAddsUpToTheSameTotals() {
        assertThat(sum(document.tiers(), TierRow::energyKwh)).isEqualTo("1750000.876");
        assertThat(sum(document.tiers(), TierRow::marketBasedTco2e)).isEqualTo("578.751");
        assertThat(sum(document.tierSums(), TierSum::energyKwh)).isEqualTo("1750000.876");
        assertThat(sum(document.tierSums(), TierSum::marketBasedTco2e)).isEqualTo("578.751");
        assertThat(sum(document.tierSums(), TierSum::energyPercent)).isEqualTo("100.00");
        assertThat(sum(document.workloads(), WorkloadRow::energyKwh)).isEqualTo("1750000.876");
        assertThat(sum(document.workloads(), WorkloadRow::locationBasedTco2e)).isEqualTo("657.502");
        assertThat(sum(document.workloads(), WorkloadRow::marketBasedTco2e)).isEqualTo("578.751");
        assertThat(sum(document.quality().origins(), share -> share.energyKwh()))
                .isEqualTo("1750000.876");
    }

    @Test
    void aHundredThousandWorkloadsAddUpAsWell() {
        ReportDocument large = ReportDocument.of(SampleReports.withWorkloads(100_000));

        assertThat(large.workloads()).hasSize(100_002);
        assertThat(sum(large.workloads(), WorkloadRow::energyKwh)).isEqualTo("1750000.876");
        assertThat(sum(large.workloads(), WorkloadRow::locationBasedTco2e)).isEqualTo("657.502");
        assertThat(sum(large.workloads(), WorkloadRow::marketBasedTco2e)).isEqualTo("578.751");
    }

    @Test
    void figuresOfAStayWithoutAFactorAreAbsentAndItsWorkloadsAddUpToNothing() {
        ReportDocument incomplete = ReportDocument.of(SampleReports.withoutFactor());

        assertThat(incomplete.stays().get(2).locationBasedTco2e()).isEmpty();
        assertThat(incomplete.stays().get(2).marketBasedTco2e()).isEmpty();
        assertThat(sum(incomplete.tiers(), TierRow::energyKwh)).isEqualTo("1500000.750");
        assertThat(incomplete.totals().energyKwh()).isEqualTo("1750000.876");
        assertThat(incomplete.totals().locationBasedTco2e()).isEqualTo("520.001");
        assertThat(sum(incomplete.workloads(), WorkloadRow::locationBasedTco2e)).isEqualTo("520.001");
    }

    /** 600000 of 1750000.876 kWh are 34.285697 %, 100000 are 5.714283 %, 600000.75 are 34.28574 %, 200000 11.428566 %. */
    @Test
    void sharesOfTiersAreOfAllEnergy() {
        assertThat(document.tierSums())
                .extracting(TierSum::energyPercent)
                .containsExactly(
                        new BigDecimal("34.28"),
                        new BigDecimal("5.71"),
                        new BigDecimal("11.43"),
                        new BigDecimal("34.29"),
                        new BigDecimal("14.29"));
    }

    @Test
    void anInstrumentThatFailsSaysWhy() {
        InstrumentRow rejected = document.instruments().get(3);
        assertThat(rejected.instrument().id()).isEqualTo("GEC-1");
        assertThat(rejected.accepted()).isFalse();
        assertThat(rejected.failures()).hasSize(1);
        assertThat(rejected.allocatedKwh()).isEqualTo("0.000");
        assertThat(rejected.unappliedKwh()).isEmpty();
    }

    @Test
    void aVolumeIsWhatIsClaimedAllocatedAndLeft() {
        InstrumentRow contract = document.instruments().get(1);
        assertThat(contract.volumeKwh()).contains(new BigDecimal("100000.500"));
        assertThat(contract.allocatedKwh()).isEqualTo("100000.000");
        assertThat(contract.unappliedKwh()).contains(new BigDecimal("0.500"));
    }

    @Test
    void flagsStandInTheOrderOfTheirEnum() {
        assertThat(document.quality().flags())
                .containsExactly(Flag.INSTRUMENT_REJECTED, Flag.RESIDUAL_MIX_MISSING, Flag.DATA_GAPS, Flag.SITE_MOVED);
    }

    @Test
    void aFactorOfTwoStaysIsOneRow() {
        assertThat(document.factors())
                .extracting(row -> row.use() + " " + row.key())
                .containsExactly(
                        "LOCATION ledger:fra10@1",
                        "LOCATION ledger:fra11@1",
                        "LOCATION ledger:sha10@1",
                        "RESIDUAL_MIX bundled:residual:DE:2024",
                        "LOSSES loss-fra1",
                        "LOSSES loss-sha1");
    }

    @Test
    void whatWasNotThereIsNotShownAsZero() {
        assertThat(document.tokens().get(1).energyKwhPerMtok()).isEmpty();
        assertThat(document.memos().get(2).emissionsTco2e()).isEmpty();
    }
}
