package org.suandian.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.suandian.ingest.csv.CsvFixture.HEADER;
import static org.suandian.ingest.csv.CsvFixture.read;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "price_per_mwh|NaN|not-a-number|leave the cell empty, or the row out, where there is no value.",
                "price_per_mwh|Infinity|not-a-number|the unit belongs in the column's name.",
                "price_per_mwh|0x10|not-a-number|''",
                "price_per_mwh|1e400|number-out-of-range|the exponent is wrong.",
                "price_per_mwh|1e-20000|number-out-of-range|the exponent is wrong.",
                "price_per_mwh|12,5|not-a-number|use a point as decimal separator and none for thousands.",
                "price_per_mwh|'1,234.5'|not-a-number|use a point as decimal separator and none for thousands.",
                "price_per_mwh|1 234|not-a-number|leave out spaces and thousands separators.",
                "price_per_mwh|12.5EUR|not-a-number|the unit belongs in the column's name.",
                "price_per_mwh|12d|not-a-number|the unit belongs in the column's name.",
                "price_per_mwh|+5|not-a-number|''",
                "price_per_mwh|.5|not-a-number|''",
                "price_per_mwh|5.|not-a-number|''",
                "price_per_mwh|-|not-a-number|leave the cell empty, or the row out, where there is no value.",
                "price_per_mwh|9000000|implausible-value|the unit is smaller than a currency unit.",
                "price_per_mwh|''|missing-value|''",
                "start|2024-05-01T00:00|naive-timestamp|'add Z if the times are UTC, or the offset of the clock they were read from, such as +08:00.'",
                "start|2024-05-01 00:00Z|not-a-timestamp|put a T between date and time.",
                "start|2024-05-01|not-a-timestamp|add the time of day and an offset.",
                "start|2024-13-01T00:00Z|not-a-timestamp|day and month are exchanged.",
                "start|2023-02-29T00:00Z|not-a-timestamp|the month has fewer days.",
                "start|2024-05-01T24:00Z|not-a-timestamp|write 24:00 as 00:00 of the next day.",
                "start|0001-01-01T00:00Z|implausible-timestamp|a digit of the year is wrong.",
                "start|1e400|not-a-timestamp|''",
                "start|2024-05-01T00:00:00.5Z|not-a-whole-second|the clock of the source drifts.",
                "currency|RMB|unknown-currency|'RMB is CNY, and cents are none.'",
                "kind|WHOLSALE|unknown-code|WHOLESALE is meant.",
                "hours|1.5|not-a-whole-number|''",
                "hours|32|implausible-value|''",
                "official|TRUE|not-a-boolean|write it in lower case letters.",
                "official|1|not-a-boolean|write it in lower case letters.",
                "note|' '|missing-value|the cell holds spaces only.",
                "zone_id|' DE'|not-an-id|there are spaces around it.",
                "zone_id|US-TEX-ERCOT|unknown-reference|US-TEX-ERCO is meant.",
                "zone_id|Q|unknown-reference|import grid-zones first.",
            })
    void valueIsRefused(String column, String value, String code, String advice) {
        CsvFixture result = read(HEADER + rowWith(column, value));

        ImportIssue issue = result.issue();
        assertThat(issue.code()).isEqualTo(code);
        assertThat(issue.column()).hasValue(column);
        assertThat(issue.line()).isEqualTo(2);
        assertThat(issue.advice().orElse("")).isEqualTo(advice);
        assertThat(issue.message()).startsWith("The " + column + " (" + value + ") must ");
        assertThat(result.rows).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-12.5", "1e3", "1.2E-3", "0.1", "123456789012345678", "0.30000000000000004"})
    void decimalIsTheNearestDouble(String text) {
        CsvFixture result = new CsvFixture();
        result.run(
                (HEADER + rowWith("price_per_mwh", "77") + rowWith("price_per_mwh", text))
                        .getBytes(StandardCharsets.UTF_8),
                row -> result.rows.add(Double.toString(row.decimal("price_per_mwh"))));

        double expected = Double.parseDouble(text) + 0.0;
        if (Math.abs(expected) > 1e6) {
            assertThat(result.issue().code()).isEqualTo("implausible-value");
        } else {
            assertThat(result.rows.getLast()).isEqualTo(Double.toString(expected));
        }
    }

    @Test
    void fileOfPricesPerKilowattHourIsRecognised() {
        read(HEADER + rowWith("price_per_mwh", "0.08") + rowWith("price_per_mwh", "-0.11"))
                .assertRefused(
                        "implausible-magnitude",
                        3,
                        "price_per_mwh",
                        "The largest price_per_mwh of the file (-0.11 currency/MWh) must reach 2."
                                + " Maybe the prices are per kWh: multiply them by 1,000.");
    }

    @Test
    void pricesNearZeroAreLegalBesideOthers() {
        assertThat(read(HEADER + rowWith("price_per_mwh", "0.08") + rowWith("price_per_mwh", "60"))
                        .issues
                        .list())
                .isEmpty();
    }

    @Test
    void fileOfZerosIsLegal() {
        assertThat(read(HEADER + rowWith("price_per_mwh", "0")).issues.list()).isEmpty();
    }

    @Test
    void equalValuesHaveEqualTexts() {
        CsvFixture result = new CsvFixture();
        result.run(
                (HEADER + rowWith("price_per_mwh", "50") + rowWith("price_per_mwh", "5.00e1"))
                        .getBytes(StandardCharsets.UTF_8),
                row -> result.rows.add(
                        row.valueText("price_per_mwh") + row.valueText("start") + row.valueText("hours")));

        assertThat(result.rows).containsExactly("50.02024-05-01T00:00:00Z", "50.02024-05-01T00:00:00Z");
    }

    private static String rowWith(String column, String value) {
        String[] cells = {"DE", "2024-05-01T00:00Z", "50", "EUR", "WHOLESALE", "", "", ""};
        cells[CsvFixture.PRICES.columnNames().indexOf(column)] = "\"" + value.replace("\"", "\"\"") + "\"";
        return String.join(",", cells) + "\n";
    }
}
