package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMarketTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.Amounts.tiers;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import org.junit.jupiter.api.Test;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestInstrument;
import org.suandian.scope2.accounting.book.TestSite;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.HourlyMatch;

class HourlyMatchingTest {

    private static final long MEGAWATT_HOUR = 1_000_000_000;

    private static TestSite threeHours(String id) {
        return site(id).hours(
                        "2025-06-01T10:00:00Z", "2025-06-01T13:00:00Z", MEGAWATT_HOUR, MEGAWATT_HOUR, MEGAWATT_HOUR);
    }

    private static TestInstrument hour(String id, String mwh, int hourOfDay) {
        return go(id, mwh)
                .generated(
                        "2025-06-01T%02d:00:00Z".formatted(hourOfDay),
                        "2025-06-01T%02d:00:00Z".formatted(hourOfDay + 1));
    }

    @Test
    void onlyWhatWasGeneratedInAnHourMatchesIt() {
        AccountingResult result = new Book()
                .site(threeHours("a").location("400").residual("700"))
                .instrument(hour("eleven", "2.5", 11), hour("twelve", "0.25", 12), hour("night", "0.25", 3))
                .account();

        HourlyMatch match = result.hourlyMatches().getFirst();
        assertThat(match.marketId()).isEqualTo("EU");
        assertMegawattHours(match.consumption(), "3");
        assertMegawattHours(match.matched(), "1.25");
        assertThat(match.share()).isEqualByComparingTo("0.416666666");
        assertMarketTonnes(result, "0"); // by the year all of it is covered
    }

    @Test
    void anHourIsMatchedOnce() {
        AccountingResult result = new Book()
                .site(threeHours("a").location("400").residual("700"))
                .instrument(hour("one", "0.75", 11), hour("two", "0.75", 11))
                .account();

        assertMegawattHours(result.hourlyMatches().getFirst().matched(), "1");
    }

    @Test
    void theSitesOfAMarketMatchTogether() {
        AccountingResult result = new Book()
                .site(
                        threeHours("a").location("400").residual("700"),
                        threeHours("b").location("400").residual("700"))
                .instrument(hour("one", "1.5", 11))
                .account();

        assertMegawattHours(result.hourlyMatches().getFirst().consumption(), "6");
        assertMegawattHours(result.hourlyMatches().getFirst().matched(), "1.5");
    }

    @Test
    void anInstrumentMatchesInOneMarketOnly() {
        AccountingResult result = new Book()
                .site(threeHours("a").in("CH").location("400").residual("700"))
                .site(threeHours("b").in("EU").location("400").residual("700"))
                .instrument(hour("one", "1.5", 11))
                .account();

        assertThat(result.hourlyMatches()).extracting(HourlyMatch::marketId).containsExactly("CH", "EU");
        assertMegawattHours(result.hourlyMatches().get(0).matched(), "1");
        assertMegawattHours(result.hourlyMatches().get(1).matched(), "0.5");
    }

    @Test
    void withoutKnownHoursThereIsNoSupplement() {
        AccountingResult result = new Book()
                .site(threeHours("a").location("400").residual("700"))
                .instrument(go("month", "3").generated("2025-06-01T00:00:00Z", "2025-07-01T00:00:00Z"))
                .instrument(go("unknown", "3"))
                .instrument(go("two-hours", "3").generated("2025-06-01T10:30:00Z", "2025-06-01T11:30:00Z"))
                .account();

        assertThat(result.hourlyMatches()).isEmpty();
    }

    @Test
    void aRejectedInstrumentMatchesNoHour() {
        AccountingResult result = new Book()
                .site(threeHours("a").location("400").residual("700"))
                .instrument(hour("one", "1", 11).notRetired())
                .account();

        assertThat(result.hourlyMatches()).isEmpty();
    }

    @Test
    void theGridAverageByTheHourIsTheMeanOfTheStay() {
        AccountingResult result = new Book()
                .hourlyFactors()
                .site(threeHours("a").hourlyLocation("100", "200", "600"))
                .instrument(go("cert", "1"))
                .account();

        assertLocationTonnes(result, "0.9");
        assertThat(tiers(result)).isEqualTo("""
                        a/0 CERTIFICATE cert 1 MWh 0 t
                        a/0 GRID_AVERAGE hourly:a 2 MWh 0.6 t""");
    }

    @Test
    void aMarketWithoutInstrumentsHasTheFigureOfTheHours() {
        AccountingResult result = new Book()
                .hourlyFactors()
                .site(threeHours("a").in("NONE").hourlyLocation("100", "200", "600.000001"))
                .account();

        assertLocationTonnes(result, "0.900000001");
        assertMarketTonnes(result, "0.900000001");
    }

    @Test
    void factorsOfHoursAreUsedOnlyWhereTheRulesetAsksForThem() {
        AccountingResult result = new Book()
                .site(threeHours("a")
                        .hourlyLocation("100", "200", "600")
                        .location("500")
                        .residual("700"))
                .account();

        assertLocationTonnes(result, "1.5");
    }
}
