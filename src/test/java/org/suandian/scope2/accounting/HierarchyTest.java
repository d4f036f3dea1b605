package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.Amounts.assertTonnes;
import static org.suandian.scope2.accounting.book.Amounts.siteMarket;
import static org.suandian.scope2.accounting.book.Amounts.tiers;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestInstrument.tariff;
import static org.suandian.scope2.accounting.book.TestSite.site;

import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.instrument.InstrumentType;

class HierarchyTest {

    @Test
    void certificatesComeFirstThenTheSuppliersFactorThenTheResidualMix() {
        AccountingResult result = new Book()
                .site(site("A").mwh("1000").location("450").supplier("300").residual("550"))
                .site(site("B").mwh("500").location("450").residual("550"))
                .instrument(go("cert", "200").forSites("A"))
                .account();

        assertLocationTonnes(result, "675");
        assertTonnes(siteMarket(result, "A"), "240");
        assertTonnes(siteMarket(result, "B"), "275");
        assertMarketTonnes(result, "515");
        assertThat(tiers(result)).isEqualTo("""
                        A/0 CERTIFICATE cert 200 MWh 0 t
                        A/0 SUPPLIER_RATE supplier:A 800 MWh 240 t
                        B/0 RESIDUAL_MIX residual:B 500 MWh 275 t""");
    }

    @Test
    void theLocationBasedFigureStandsForBothWhereAMarketHasNoInstruments() {
        AccountingResult result = new Book()
                .site(site("A").mwh("1000").location("500").residual("100"))
                .site(site("B").mwh("600").in("NONE").location("500"))
                .instrument(go("cert", "50").in("NONE").forSites("B"))
                .account();

        assertLocationTonnes(result, "800");
        assertMarketTonnes(result, "400");
        assertTonnes(siteMarket(result, "B"), "300");
        assertThat(result.flags()).contains(Flag.MARKET_WITHOUT_INSTRUMENTS).doesNotContain(Flag.RESIDUAL_MIX_MISSING);
        assertThat(result.instruments().getFirst().accepted()).isFalse();
    }

    @Test
    void withoutAResidualMixTheGridAverageIsUsedAndFlagged() {
        AccountingResult result =
                new Book().site(site("a").mwh("100").location("400")).account();

        assertMarketTonnes(result, "40");
        assertThat(tiers(result)).isEqualTo("a/0 GRID_AVERAGE location:a 100 MWh 40 t");
        assertThat(result.flags()).containsExactly(Flag.RESIDUAL_MIX_MISSING);
    }

    @Test
    void withAResidualMixNothingIsFlagged() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .account();

        assertMarketTonnes(result, "50");
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void aMissingFactorIsAMissingLineAndNotZero() {
        AccountingResult result = new Book()
                .site(site("known").mwh("10").location("400").residual("500"))
                .site(site("unknown").mwh("100"))
                .account();

        assertMegawattHours(result.energy(), "110");
        assertThat(result.locationLines()).hasSize(1);
        assertThat(result.tierLines()).hasSize(1);
        assertThat(result.flags()).containsExactly(Flag.FACTOR_MISSING);
    }

    @Test
    void contractAndTariffFollowTheCertificates() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .instrument(
                        tariff("tariff", "250"), TestInstrument.of(InstrumentType.PPA, "ppa", "20"), go("cert", "30"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 CERTIFICATE cert 30 MWh 0 t
                        a/0 CONTRACT ppa 20 MWh 0 t
                        a/0 SUPPLIER_RATE tariff 50 MWh 12.5 t""");
        assertMarketTonnes(result, "12.5");
    }

    @Test
    void aTariffWithoutVolumeHasNothingUnapplied() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .instrument(tariff("tariff", "250"))
                .account();

        assertThat(result.instruments().getFirst().unapplied()).isEmpty();
        assertMegawattHours(result.instruments().getFirst().allocated(), "100");
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void aTariffWithVolumeLeavesTheRestToTheResidualMix() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .instrument(tariff("tariff", "250").mwh("60"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 SUPPLIER_RATE tariff 60 MWh 15 t
                        a/0 RESIDUAL_MIX residual:a 40 MWh 20 t""");
    }

    @Test
    void aTariffCoversItsOwnSitesOnly() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .site(site("b").mwh("100").location("400").residual("500"))
                .instrument(tariff("tariff", "250").forSites("b"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 RESIDUAL_MIX residual:a 100 MWh 50 t
                        b/0 SUPPLIER_RATE tariff 100 MWh 25 t""");
    }

    @Test
    void aContractsOwnRateCounts() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("400").residual("500"))
                .instrument(TestInstrument.of(InstrumentType.PPA, "gas", "40").rate("370"))
                .account();

        assertMarketTonnes(result, "44.8"); // 40 x 0.37 + 60 x 0.5
    }
}
