package org.suandian.grid.internal.ingest.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;
import org.suandian.series.IntervalSeries;

/** What real feeds have done, and what an import makes of it. */
class FeedTrapsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void theDayWhenClocksGoForwardHas23Hours() {
        IntervalSeries day = ReadFile.german(hoursOf(LocalDate.of(2025, 3, 30))).values();

        assertThat(day.size()).isEqualTo(23);
        assertThat(day.meanOver(dayIn(LocalDate.of(2025, 3, 30)))).isEqualTo(OptionalDouble.of(11));
    }

    @Test
    void theDayWhenClocksGoBackHas25Hours() {
        IntervalSeries day =
                ReadFile.german(hoursOf(LocalDate.of(2025, 10, 26))).values();

        assertThat(day.size()).isEqualTo(25);
        assertThat(day.meanOver(dayIn(LocalDate.of(2025, 10, 26)))).isEqualTo(OptionalDouble.of(12));
    }

    @Test
    void bothHoursThatALocalClockCallsTwoAreKeptApart() {
        IntervalSeries night = ReadFile.german(
                        "2025-10-26T02:00+02:00,2025-10-26T02:00+01:00,10",
                        "2025-10-26T02:00+01:00,2025-10-26T03:00+01:00,20")
                .values();

        assertThat(night.valueAt(Instant.parse("2025-10-26T00:30:00Z"))).hasValue(10);
        assertThat(night.valueAt(Instant.parse("2025-10-26T01:30:00Z"))).hasValue(20);
    }

    @Test
    void localTimeStampedAsUtcShowsOnTheDayClocksGoBack() {
        ReadFile file = ReadFile.german(
                "2025-10-26T01:00Z,2025-10-26T02:00Z,10",
                "2025-10-26T02:00Z,2025-10-26T03:00Z,20",
                "2025-10-26T02:00Z,2025-10-26T03:00Z,30");

        assertThat(file.codes()).containsExactly("conflicting-duplicate");
        assertThat(file.messages()).contains("file.csv:4", "20.0 on line 3 and 30.0 here", "Maybe local time");
    }

    @Test
    void aTimeWithoutOffsetIsRefused() {
        ReadFile file = ReadFile.german("2025-10-26T01:00,2025-10-26T02:00Z,10");

        assertThat(file.codes()).containsExactly("naive-timestamp");
        assertThat(file.messages()).contains("[start]", "offset");
    }

    @Test
    void offsetsOf30And45MinutesAreExact() {
        ReadFile file = ReadFile.prices("""
                IN-WE,2025-05-01T00:00+05:30,2025-05-01T00:15+05:30,3000,INR,WHOLESALE,MEASURED,grid-india
                IN-WE,2025-05-01T00:30+05:45,2025-05-01T01:30+05:45,5000,NPR,WHOLESALE,MEASURED,grid-india
                """);

        assertThat(file.rows().get(0).interval())
                .isEqualTo(Interval.of(Instant.parse("2025-04-30T18:30:00Z"), Instant.parse("2025-04-30T18:45:00Z")));
        assertThat(file.rows().get(1).interval())
                .isEqualTo(Interval.of(Instant.parse("2025-04-30T18:45:00Z"), Instant.parse("2025-04-30T19:45:00Z")));
        assertThat(ZonedDateTime.ofInstant(file.rows().get(1).interval().start(), ZoneId.of("Asia/Kathmandu"))
                        .toLocalTime())
                .hasToString("00:30");
    }

    @Test
    void hoursMayTurnIntoQuartersWithinAFile() {
        IntervalSeries values = ReadFile.german(
                        "2025-09-30T21:00Z,2025-09-30T22:00Z,100",
                        "2025-09-30T22:00Z,2025-09-30T22:15Z,10",
                        "2025-09-30T22:15Z,2025-09-30T22:30Z,20",
                        "2025-09-30T22:30Z,2025-09-30T22:45Z,30",
                        "2025-09-30T22:45Z,2025-09-30T23:00Z,40")
                .values();

        assertThat(values.meanOver(Interval.hourOf(Instant.parse("2025-09-30T21:00:00Z"))))
                .hasValue(100);
        assertThat(values.meanOver(Interval.hourOf(Instant.parse("2025-09-30T22:00:00Z"))))
                .hasValue(25);
        assertThat(values.intervalAt(4).duration()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void aPriceOfZeroIsAValue() {
        assertThat(ReadFile.german("2025-05-01T11:00Z,2025-05-01T12:00Z,0")
                        .values()
                        .valueAt(0))
                .isZero();
    }

    @Test
    void anIntensityOfZeroIsAValue() {
        ReadFile file = ReadFile.carbon("DE,2025-05-01T11:00Z,2025-05-01T12:00Z,0,DIRECT,MEASURED,smard\n");

        assertThat(file.rows()).extracting(ReadFile.Row::value).containsExactly(0.0);
    }

    @Test
    void negativePricesAreNeitherClampedNorDropped() {
        IntervalSeries values = ReadFile.german(
                        "2025-05-01T11:00Z,2025-05-01T12:00Z,-500.01", "2025-05-01T12:00Z,2025-05-01T13:00Z,-0.01")
                .values();

        assertThat(values.valueAt(0)).isEqualTo(-500.01);
        assertThat(values.valueAt(1)).isEqualTo(-0.01);
    }

    @Test
    void twoAuctionsMixedInOneFileAreRefused() {
        ReadFile file = ReadFile.german(
                "2025-10-02T00:00Z,2025-10-02T01:00Z,80",
                "2025-10-02T00:15Z,2025-10-02T00:30Z,85",
                "2025-10-02T00:00Z,2025-10-02T01:00Z,80");

        assertThat(file.codes()).containsExactly("overlapping-intervals", "duplicate-interval");
        assertThat(file.messages()).contains("file.csv:3", "line 2", "two auctions");
    }

    @Test
    void anUnpublishedFutureReturnedAsZeroIsRefused() {
        ReadFile file = ReadFile.german(hourly(Instant.parse("2026-11-24T18:00:00Z"), 6, 0));

        assertThat(file.codes()).containsExactly("unpublished-as-zero");
        assertThat(file.messages()).contains("file.csv:2", "leave these rows out");
    }

    @Test
    void zerosOfAWindyNightBeforeOtherValuesAreKept() {
        String[] night = hourly(Instant.parse("2026-11-24T22:00:00Z"), 8, 0);
        String[] rows = IntStream.rangeClosed(0, night.length)
                .mapToObj(i -> i < night.length ? night[i] : "2026-11-25T06:00Z,2026-11-25T07:00Z,12")
                .toArray(String[]::new);

        assertThat(ReadFile.german(rows).rows()).hasSize(9);
    }

    @Test
    void zerosOfThePastAreKept() {
        assertThat(ReadFile.german(hourly(Instant.parse("2025-05-11T08:00:00Z"), 9, 0))
                        .rows())
                .hasSize(9);
    }

    @Test
    void whatHasNotEndedCannotBeMeasured() {
        ReadFile file = ReadFile.prices("DE,2026-11-24T12:00Z,2026-11-24T13:00Z,50,EUR,WHOLESALE,MEASURED,smard\n");

        assertThat(file.codes()).containsExactly("measured-in-the-future");
        assertThat(file.messages()).contains("PUBLISHED or FORECAST");
    }

    @Test
    void anEstimateIsOfTheTierForecastAndNoOther() {
        ReadFile refused = ReadFile.carbon("DE,2025-05-01T00:00Z,2025-05-01T01:00Z,380,DIRECT,ESTIMATED,smard\n");
        ReadFile kept = ReadFile.carbon("DE,2025-05-01T00:00Z,2025-05-01T01:00Z,380,DIRECT,FORECAST,smard\n");

        assertThat(refused.codes()).containsExactly("unknown-code");
        assertThat(refused.messages()).contains("MEASURED, PUBLISHED, FORECAST");
        assertThat(kept.rows().getFirst().series().tier()).isEqualTo(QualityTier.FORECAST);
    }

    @Test
    void aMarketOnAFixedOffsetIsReadByThatOffset() {
        // Brisbane time all year: in Sydney's summer its 00:00 is 01:00 on the wall.
        ReadFile file = ReadFile.prices(
                "AU-NSW,2025-01-15T00:00+10:00,2025-01-15T00:30+10:00,90,AUD,WHOLESALE,MEASURED,aemo\n");

        Instant start = file.rows().getFirst().interval().start();
        assertThat(start).isEqualTo(Instant.parse("2025-01-14T14:00:00Z"));
        assertThat(start.atZone(ZoneId.of("Australia/Sydney")).getHour()).isEqualTo(1);
        assertThat(start.atZone(ZoneId.of("Etc/GMT-10")).getHour()).isZero();
    }

    @Test
    void seriesOfDifferentTierKindOrSourceDoNotMeet() {
        ReadFile file = ReadFile.prices("""
                DE,2025-05-01T00:00Z,2025-05-01T01:00Z,50,EUR,WHOLESALE,MEASURED,smard
                DE,2025-05-01T00:00Z,2025-05-01T01:00Z,51,EUR,WHOLESALE,PUBLISHED,smard
                DE,2025-05-01T00:00Z,2025-05-01T01:00Z,52,EUR,TARIFF,PUBLISHED,smard
                """);

        assertThat(file.rows())
                .extracting(row -> row.series().tier())
                .containsExactly(QualityTier.MEASURED, QualityTier.PUBLISHED, QualityTier.PUBLISHED);
        assertThat(file.rows().getLast().series().basis()).isEqualTo(PriceKind.TARIFF.name());
        assertThat(file.rows().getLast().series().currency())
                .map(Object::toString)
                .isEqualTo(Optional.of("EUR"));
    }

    private static Interval dayIn(LocalDate date) {
        return Interval.of(
                date.atStartOfDay(BERLIN).toInstant(),
                date.plusDays(1).atStartOfDay(BERLIN).toInstant());
    }

    /** The hours of a day in Germany with their local offsets; the value is the hour's position in the day. */
    private static String[] hoursOf(LocalDate date) {
        Interval day = dayIn(date);
        return IntStream.range(0, (int) day.duration().toHours())
                .mapToObj(i -> "%s,%s,%d".formatted(local(day.start(), i), local(day.start(), i + 1), i))
                .toArray(String[]::new);
    }

    private static String local(Instant from, int hours) {
        return from.plus(Duration.ofHours(hours))
                .atZone(BERLIN)
                .toOffsetDateTime()
                .toString();
    }

    private static String[] hourly(Instant from, int hours, double value) {
        return IntStream.range(0, hours)
                .mapToObj(i ->
                        "%s,%s,%s".formatted(from.plus(Duration.ofHours(i)), from.plus(Duration.ofHours(i + 1)), value))
                .collect(Collectors.toList())
                .toArray(String[]::new);
    }
}
