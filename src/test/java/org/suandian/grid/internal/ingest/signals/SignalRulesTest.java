package org.suandian.grid.internal.ingest.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalRulesTest {

    @Test
    void rowsOfASeriesMustAscend() {
        ReadFile file =
                ReadFile.german("2025-05-01T01:00Z,2025-05-01T02:00Z,50", "2025-05-01T00:00Z,2025-05-01T01:00Z,40");

        assertThat(file.codes()).containsExactly("not-ascending");
        assertThat(file.messages()).contains("file.csv:3 [start]", "line 2", "Maybe sort the file");
    }

    @Test
    void seriesMayTakeTurns() {
        ReadFile file = ReadFile.prices("""
                DE,2025-05-01T00:00Z,2025-05-01T01:00Z,50,EUR,WHOLESALE,PUBLISHED,smard
                JP-TK,2025-05-01T00:00Z,2025-05-01T00:30Z,9000,JPY,WHOLESALE,PUBLISHED,smard
                DE,2025-05-01T01:00Z,2025-05-01T02:00Z,51,EUR,WHOLESALE,PUBLISHED,smard
                JP-TK,2025-05-01T00:30Z,2025-05-01T01:00Z,9100,JPY,WHOLESALE,PUBLISHED,smard
                """);

        assertThat(file.rows()).extracting(row -> row.series().zoneId()).containsExactly("DE", "JP-TK", "DE", "JP-TK");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05-01T00:00:00Z, 2025-05-01T00:00:59Z, interval-length",
        "2025-05-01T00:00:00Z, 2025-05-02T00:00:01Z, interval-length",
        "2025-05-01T00:00:00Z, 2025-05-01T00:00:00Z, interval-ends-before-start",
        "2025-05-01T01:00:00Z, 2025-05-01T00:00:00Z, interval-ends-before-start"
    })
    void anIntervalLastsFromAMinuteToADay(String start, String end, String code) {
        assertThat(ReadFile.german(start + "," + end + ",50").codes()).containsExactly(code);
    }

    @Test
    void aMinuteAndADayAreIntervals() {
        assertThat(ReadFile.german("2025-05-01T00:00Z,2025-05-01T00:01Z,50", "2025-05-01T00:01Z,2025-05-02T00:01Z,50")
                        .rows())
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"-5000, EUR", "100000, EUR", "17500, AUD", "20000000, JPY", "-1000000, JPY", "9000000, INR"})
    void pricesThatMarketsMayReachAreKept(String price, String currency) {
        assertThat(ReadFile.prices(row(price, currency)).rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"-5000.01, EUR", "100000.01, EUR", "20000001, JPY", "1e300, EUR", "-99999999, INR"})
    void pricesBeyondAnyMarketAreRefused(String price, String currency) {
        ReadFile file = ReadFile.prices(row(price, currency));

        assertThat(file.codes()).containsExactly("implausible-value");
        assertThat(file.messages()).contains("[price_per_mwh]");
    }

    @ParameterizedTest
    @CsvSource({"-0.01, DIRECT", "2000.01, DIRECT", "1.9, LIFECYCLE", "530000, DIRECT"})
    void intensitiesBeyondAnyGridAreRefused(String grams, String basis) {
        ReadFile file = ReadFile.carbon(intensity("2025-05-01T00", grams, basis));

        assertThat(file.codes()).containsExactly("implausible-value");
    }

    @Test
    void intensitiesInKilogramsAreRefused() {
        ReadFile file = ReadFile.carbon(
                intensity("2025-05-01T00", "0.53", "DIRECT") + intensity("2025-05-01T02", "0.61", "DIRECT"));

        assertThat(file.codes()).containsExactly("implausible-magnitude");
        assertThat(file.messages()).contains("at most 0.61", "multiply by 1,000");
    }

    @Test
    void aSingleCleanHourIsKept() {
        ReadFile file = ReadFile.carbon(
                intensity("2025-05-01T00", "0.4", "DIRECT") + intensity("2025-05-01T02", "60", "DIRECT"));

        assertThat(file.rows()).hasSize(2);
    }

    @Test
    void aDayOfPricesPerKilowattHourIsRefused() {
        String rows = IntStream.range(0, 24)
                .mapToObj(i -> "DE,2025-05-%02dT00:00Z,2025-05-%02dT01:00Z,0.12,EUR,WHOLESALE,PUBLISHED,smard%n"
                        .formatted(i + 1, i + 1))
                .collect(Collectors.joining());

        assertThat(ReadFile.prices(rows.replace("\r", "")).messages()).contains("per MWh", "multiply by 1,000");
    }

    @Test
    void aSinglePriceNearZeroIsKept() {
        assertThat(ReadFile.german("2024-01-01T00:00Z,2024-01-01T01:00Z,0.01").rows())
                .hasSize(1);
    }

    @Test
    void everyIssueOfAFileIsInItsReport() {
        ReadFile file = ReadFile.german(
                "2025-05-01T00:00Z,2025-05-01T01:00Z,NaN",
                "2025-05-01T01:00Z,2025-05-01T02:00Z,500000",
                "2025-05-01T02:00Z,2025-05-01T03:00Z,50",
                "2025-05-01T02:30Z,2025-05-01T03:30Z,50");

        assertThat(file.codes()).containsExactly("not-a-number", "implausible-value", "overlapping-intervals");
    }

    private static String row(String price, String currency) {
        return "DE,2025-05-01T00:00Z,2025-05-01T01:00Z,%s,%s,WHOLESALE,PUBLISHED,smard\n".formatted(price, currency);
    }

    private static String intensity(String hour, String grams, String basis) {
        return "DE,%s:00Z,%s:30Z,%s,%s,MEASURED,smard\n".formatted(hour, hour, grams, basis);
    }
}
