package org.suandian.scope2.accounting.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestSite;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.LedgerEnergy;

class FlagsTest {

    private static TestSite complete() {
        return site("a").mwh("1").location("400").residual("500");
    }

    private static Set<Flag> flags(TestSite site) {
        return new Book().site(site).account().flags();
    }

    @Test
    void hoursWithoutARecordAreFlagged() {
        assertThat(flags(complete().covered(0))).containsExactly(Flag.DATA_GAPS);
    }

    @Test
    void modelledEnergyIsFlagged() {
        assertThat(flags(complete().origin(EnergyOrigin.MODELLED))).containsExactly(Flag.MODELLED_ENERGY);
        assertThat(flags(complete().origin(EnergyOrigin.CALCULATED))).isEmpty();
    }

    @Test
    void anAssumedPueIsFlagged() {
        assertThat(flags(complete().pueSource("assumed"))).containsExactly(Flag.PUE_ASSUMED);
    }

    @Test
    void aFactorOfAnotherYearIsFlagged() {
        assertThat(flags(site("a")
                        .mwh("1")
                        .dataYear(2023)
                        .location("400")
                        .dataYear(2025)
                        .residual("500")))
                .containsExactly(Flag.FACTOR_OF_OTHER_YEAR);
        assertThat(flags(site("a").mwh("1").location("400").dataYear(2023).residual("500")))
                .containsExactly(Flag.FACTOR_OF_OTHER_YEAR);
    }

    @Test
    void aFactorThatNothingUsesIsNot() {
        assertThat(flags(site("a").mwh("0").dataYear(2023).location("400").residual("500")))
                .isEmpty();
        assertThat(flags(site("a")
                        .mwh("1")
                        .location("400")
                        .supplier("1")
                        .dataYear(2023)
                        .residual("500")))
                .isEmpty();
    }

    @Test
    void whatMetersShowIsFlagged() {
        MeterFinding overlap =
                new MeterFinding(MeterFinding.Kind.OVERLAP, "a", "meter", Book.year2025(), new LedgerEnergy(1));
        MeterFinding gap = new MeterFinding(MeterFinding.Kind.GAP, "a", "meter", Book.year2025(), LedgerEnergy.ZERO);

        assertThat(new Book().site(complete()).finding(overlap).account().flags())
                .containsExactly(Flag.METER_OVERLAP);
        assertThat(new Book().site(complete()).finding(gap).account().flags()).containsExactly(Flag.DATA_GAPS);
    }
}
