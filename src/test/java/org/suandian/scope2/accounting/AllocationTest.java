package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.Amounts.tiers;
import static org.suandian.scope2.accounting.book.Amounts.use;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.Flag;
import org.suandian.scope2.accounting.result.InstrumentUse;

class AllocationTest {

    @Test
    void certificatesBeyondTheConsumptionStayUnappliedAndNothingGetsNegative() {
        AccountingResult result = new Book()
                .site(site("a").mwh("1000").location("450").residual("600"))
                .instrument(go("cert", "1200"))
                .account();

        InstrumentUse use = use(result, "cert");
        assertMegawattHours(use.allocated(), "1000");
        assertMegawattHours(use.unapplied().orElseThrow(), "200");
        assertMarketTonnes(result, "0");
        assertThat(result.flags()).containsExactly(Flag.INSTRUMENT_SURPLUS);
    }

    @Test
    void ofTwoCertificatesOfAStayTheOlderIsUsedUpFirst() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .instrument(
                        go("march", "60").vintage("2025-03"),
                        go("january", "60").vintage("2025-01"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 CERTIFICATE january 60 MWh 0 t
                        a/0 CERTIFICATE march 40 MWh 0 t""");
        assertMegawattHours(use(result, "march").unapplied().orElseThrow(), "20");
        assertMegawattHours(use(result, "january").unapplied().orElseThrow(), "0");
    }

    @Test
    void ofTwoCertificatesOfOneMonthTheIdDecides() {
        AccountingResult result = new Book()
                .site(site("a").mwh("50").location("450").residual("600"))
                .instrument(go("c2", "60"), go("c1", "60"))
                .account();

        assertThat(tiers(result)).isEqualTo("a/0 CERTIFICATE c1 50 MWh 0 t");
    }

    @Test
    void aCertificateMeantForAnotherSiteDoesNotHelpThisOne() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .site(site("b").mwh("100").location("450").residual("600"))
                .instrument(go("cert", "150").forSites("b"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 RESIDUAL_MIX residual:a 100 MWh 60 t
                        b/0 CERTIFICATE cert 100 MWh 0 t""");
        assertMegawattHours(use(result, "cert").unapplied().orElseThrow(), "50");
        assertThat(result.flags()).containsExactly(Flag.INSTRUMENT_SURPLUS);
    }

    @Test
    void whatIsMeantForNamedSitesIsAppliedBeforeWhatFitsAny() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .site(site("b").mwh("100").location("450").residual("600"))
                .instrument(
                        go("any", "100").vintage("2024-12"), go("for-a", "100").forSites("a"))
                .account();

        assertThat(tiers(result)).isEqualTo("""
                        a/0 CERTIFICATE for-a 100 MWh 0 t
                        b/0 CERTIFICATE any 100 MWh 0 t""");
    }

    @Test
    void whatSitesOutsideOfTheReportAreToUseIsNoSurplusOfIt() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .instrument(go("cert", "150").forSites("elsewhere"))
                .account();

        assertMarketTonnes(result, "60");
        assertMegawattHours(use(result, "cert").allocated(), "0");
        assertThat(use(result, "cert").accepted()).isTrue();
        assertThat(result.flags()).isEmpty();
    }

    @Test
    void whatAnotherReportHasClaimedIsGone() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .instrument(go("cert", "100").claimedElsewhere("30"))
                .account();

        assertMegawattHours(use(result, "cert").allocated(), "70");
        assertMegawattHours(use(result, "cert").claimedElsewhere(), "30");
        assertMegawattHours(use(result, "cert").unapplied().orElseThrow(), "0");
        assertMarketTonnes(result, "18");
    }

    @Test
    void whatIsClaimedElsewhereAltogetherCoversNothing() {
        AccountingResult result = new Book()
                .site(site("a").mwh("100").location("450").residual("600"))
                .instrument(go("cert", "100").claimedElsewhere("100"))
                .account();

        assertMegawattHours(use(result, "cert").allocated(), "0");
        assertMarketTonnes(result, "60");
    }

    @Test
    void anInstrumentOfAnotherMarketIsRejected() {
        AccountingResult result = new Book()
                .site(site("london").mwh("100").in("UK").location("200").residual("350"))
                .instrument(go("cert", "100"))
                .account();

        assertThat(use(result, "cert").accepted()).isFalse();
        assertMegawattHours(use(result, "cert").unapplied().orElseThrow(), "0");
        assertMarketTonnes(result, "35");
        assertThat(result.flags()).containsExactly(Flag.INSTRUMENT_REJECTED);
    }

    @Test
    void anInstrumentOfALinkedMarketIsUsedThereAndNotTheOtherWayRound() {
        AccountingResult toZurich = new Book()
                .site(site("zurich").mwh("100").in("CH").location("30").residual("300"))
                .instrument(go("eu", "100").in("EU"))
                .account();
        AccountingResult toBerlin = new Book()
                .site(site("berlin").mwh("100").in("EU").location("350").residual("700"))
                .instrument(go("ch", "100").in("CH"))
                .account();

        assertMarketTonnes(toZurich, "0");
        assertMarketTonnes(toBerlin, "70");
    }

    @Test
    void aSiteThatChangedItsGridHasALineForEachStay() {
        AccountingResult result = new Book()
                .site(site("a")
                        .stay(1, "2025-07-01T00:00:00Z", "2026-01-01T00:00:00Z")
                        .mwh("400")
                        .location("50")
                        .residual("100"))
                .site(site("a")
                        .stay(0, "2025-01-01T00:00:00Z", "2025-07-01T00:00:00Z")
                        .mwh("600")
                        .location("400")
                        .residual("700"))
                .instrument(go("cert", "700"))
                .account();

        assertLocationTonnes(result, "260");
        assertThat(tiers(result)).isEqualTo("""
                        a/0 CERTIFICATE cert 600 MWh 0 t
                        a/1 CERTIFICATE cert 100 MWh 0 t
                        a/1 RESIDUAL_MIX residual:a 300 MWh 30 t""");
        assertThat(result.flags()).containsExactly(Flag.SITE_MOVED);
    }

    @Test
    void aCertificateFollowsASiteOnlyIntoMarketsThatAdmitIt() {
        AccountingResult result = new Book()
                .site(site("a")
                        .stay(0, "2025-01-01T00:00:00Z", "2025-07-01T00:00:00Z")
                        .mwh("100")
                        .location("400")
                        .residual("700"))
                .site(site("a")
                        .stay(1, "2025-07-01T00:00:00Z", "2026-01-01T00:00:00Z")
                        .in("UK")
                        .mwh("100")
                        .location("200")
                        .residual("350"))
                .instrument(go("cert", "150"))
                .account();

        assertMarketTonnes(result, "35");
        assertMegawattHours(use(result, "cert").unapplied().orElseThrow(), "50");
    }

    @Test
    void nothingConsumedWithCertificatesIsNoEmissionsAndASurplus() {
        AccountingResult result = new Book()
                .site(site("a").mwh("0").location("450").residual("600"))
                .instrument(go("cert", "100"))
                .account();

        assertLocationTonnes(result, "0");
        assertMarketTonnes(result, "0");
        assertThat(result.tierLines()).isEmpty();
        assertMegawattHours(use(result, "cert").unapplied().orElseThrow(), "100");
        assertThat(result.flags()).containsExactly(Flag.INSTRUMENT_SURPLUS);
    }
}
