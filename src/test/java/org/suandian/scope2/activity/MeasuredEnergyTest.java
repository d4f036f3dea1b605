package org.suandian.scope2.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.scope2.accounting.book.Book.mwh;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.quantity.EmissionRate;

class MeasuredEnergyTest {

    private static final EmissionRate HALF_A_KILOGRAM = new EmissionRate(new BigDecimal("500"));

    @ParameterizedTest
    @CsvSource({"IT_EQUIPMENT, 1000", "PDU, 1000", "UPS, 1000", "UTILITY_FEED, 1300"})
    void pueIsAppliedOnceWhereverTheMeterIs(MeasurementPoint point, String measured) {
        var energy = point.gridEnergy(mwh(measured), new BigDecimal("1.30"));

        assertThat(HALF_A_KILOGRAM.of(energy).tonnes()).isEqualByComparingTo("650"); // 845 would be PUE twice
    }

    @Test
    void aPueBelowOneIsRefused() {
        assertThatThrownBy(() -> MeasurementPoint.UPS.gridEnergy(mwh("1"), new BigDecimal("0.13")))
                .hasMessage("The PUE (0.13) must be at least 1.");
    }

    @Test
    void whatIsFedIntoTheGridMakesThePurchaseNoSmaller() {
        SiteBalance balance = new SiteBalance(mwh("800"), mwh("300"), mwh("200"));

        assertThat(balance.purchased()).isEqualTo(mwh("800"));
        assertThat(balance.totalConsumption()).isEqualTo(mwh("900"));
        assertThat(HALF_A_KILOGRAM.of(balance.purchased()).tonnes()).isEqualByComparingTo("400");
    }

    @Test
    void noMoreIsFedIntoTheGridThanCameIn() {
        assertThatThrownBy(() -> new SiteBalance(mwh("1"), mwh("2"), mwh("3.1")))
                .hasMessageContaining("must not exceed");
        assertThatThrownBy(() -> new SiteBalance(mwh("1"), mwh("-2"), mwh("0"))).hasMessageContaining("negative");
    }

    private static ActivityRecord record(RecordType type, String energy, Optional<String> reverses) {
        return new ActivityRecord(
                "acme",
                "r1",
                type,
                "a",
                Book.year2025(),
                mwh(energy),
                MeasurementPoint.UTILITY_FEED,
                EnergyOrigin.METERED,
                Optional.of("m"),
                Optional.empty(),
                reverses);
    }

    @Test
    void onlyAReversalOfAnEarlierRecordMayBeNegative() {
        assertThat(record(RecordType.REVERSAL, "-5", Optional.of("r0")).energy())
                .isEqualTo(mwh("-5"));
        assertThatThrownBy(() -> record(RecordType.ACTIVITY, "-5", Optional.empty()))
                .hasMessageStartingWith("The energy of record (r1: -5000.000000 kWh) must not be negative.");
        assertThatThrownBy(() -> record(RecordType.REVERSAL, "-5", Optional.empty()))
                .hasMessageContaining("must name the record that it reverses");
        assertThatThrownBy(() -> record(RecordType.ACTIVITY, "5", Optional.of("r0")))
                .hasMessageContaining("and only then");
    }
}
