package org.suandian.scope2.accounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.scope2.accounting.book.Amounts.assertLocationTonnes;
import static org.suandian.scope2.accounting.book.Amounts.assertMegawattHours;
import static org.suandian.scope2.accounting.book.TestInstrument.go;
import static org.suandian.scope2.accounting.book.TestSite.site;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.suandian.scope2.accounting.book.Book;
import org.suandian.scope2.accounting.book.TestSite;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.HourlyMatch;
import org.suandian.series.Interval;

class DaylightSavingTest {

    private static final long MEGAWATT_HOUR = 1_000_000_000;

    /** 1 MW all day. */
    private static TestSite constantLoad(String from, String to) {
        int hours = Math.toIntExact(Interval.of(
                        OffsetDateTime.parse(from).toInstant(),
                        OffsetDateTime.parse(to).toInstant())
                .duration()
                .toHours());
        long[] load = new long[hours];
        Arrays.fill(load, MEGAWATT_HOUR);
        return site("berlin")
                .hours(
                        OffsetDateTime.parse(from).toInstant().toString(),
                        OffsetDateTime.parse(to).toInstant().toString(),
                        load);
    }

    @ParameterizedTest(name = "{0} has {4} MWh")
    @CsvSource({
        "2025-10-26, 2025-10-27, 2025-10-26T00:00+02:00, 2025-10-27T00:00+01:00, 25, 10",
        "2025-03-30, 2025-03-31, 2025-03-30T00:00+01:00, 2025-03-31T00:00+02:00, 23, 9.2"
    })
    void aDayHasAsManyMegawattHoursAsHours(
            String day, String next, String from, String to, String energy, String tonnes) {
        Book book = new Book()
                .period(day, next, "Europe/Berlin")
                .site(constantLoad(from, to).location("400").residual("700"));
        AccountingResult result = book.account();

        assertMegawattHours(result.energy(), energy);
        assertLocationTonnes(result, tonnes);
        assertThat(book.inputs().question().period().duration().toHours()).isEqualTo(Long.parseLong(energy));
    }

    @Test
    void theYearHas8760HoursAllTheSame() {
        Interval year = new Book()
                .period("2025-01-01", "2026-01-01", "Europe/Berlin")
                .inputs()
                .question()
                .period();

        assertThat(year.duration().toHours()).isEqualTo(8760);
    }

    @Test
    void theHourThatComesTwiceTakesTwoFactors() {
        String[] rates = new String[25];
        Arrays.fill(rates, "400");
        rates[3] = "800"; // the second 02:00 to 03:00, which is 01:00 to 02:00 UTC
        AccountingResult result = new Book()
                .hourlyFactors()
                .period("2025-10-26", "2025-10-27", "Europe/Berlin")
                .site(constantLoad("2025-10-26T00:00+02:00", "2025-10-27T00:00+01:00")
                        .hourlyLocation(rates)
                        .location("1")
                        .residual("700"))
                .account();

        assertLocationTonnes(result, "10.4"); // 24 x 0.4 + 0.8
    }

    private static List<HourlyMatch> matches(String generatedFrom, String generatedTo, int hourOfLoad) {
        long[] load = new long[25];
        load[hourOfLoad] = MEGAWATT_HOUR;
        return new Book()
                .period("2025-10-26", "2025-10-27", "Europe/Berlin")
                .site(site("berlin")
                        .hours("2025-10-25T22:00:00Z", "2025-10-26T23:00:00Z", load)
                        .location("400")
                        .residual("700"))
                .instrument(go("cert", "1")
                        .vintage("2025-10")
                        .generated(
                                OffsetDateTime.parse(generatedFrom).toInstant().toString(),
                                OffsetDateTime.parse(generatedTo).toInstant().toString()))
                .account()
                .hourlyMatches();
    }

    @Test
    void halfPastTwoOfSummerTimeIsNotHalfPastTwoOfWinterTime() {
        List<HourlyMatch> same = matches("2025-10-26T02:30+02:00", "2025-10-26T03:00+02:00", 2);
        List<HourlyMatch> anHourLater = matches("2025-10-26T02:30+01:00", "2025-10-26T03:00+01:00", 2);
        List<HourlyMatch> itsOwn = matches("2025-10-26T02:30+01:00", "2025-10-26T03:00+01:00", 3);

        assertThat(same.getFirst().share()).isEqualByComparingTo("1");
        assertThat(anHourLater.getFirst().share()).isEqualByComparingTo("0");
        assertThat(itsOwn.getFirst().share()).isEqualByComparingTo("1");
    }
}
