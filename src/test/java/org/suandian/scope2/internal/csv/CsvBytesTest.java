package org.suandian.scope2.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvBytesTest {

    @FunctionalInterface
    private interface Cells {
        void write(CsvBytes csv) throws IOException;
    }

    private static String written(Cells cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvBytes csv = new CsvBytes(out);
        cells.write(csv);
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return written(csv -> csv.text(bytes, 0, bytes.length));
    }

    @Test
    void textThatLooksLikeAFormulaGetsAnApostrophe() throws IOException {
        assertThat(text("=1+1")).isEqualTo("'=1+1");
        assertThat(text("+x")).isEqualTo("'+x");
        assertThat(text("-x")).isEqualTo("'-x");
        assertThat(text("@x")).isEqualTo("'@x");
        assertThat(text("\tx")).isEqualTo("'\tx");
        assertThat(text("\rx")).isEqualTo("\"'\rx\"");
        assertThat(text("  =x")).isEqualTo("'  =x");
        assertThat(text("\u3000＝x")).isEqualTo("'\u3000＝x");
        assertThat(text("＠x")).isEqualTo("'＠x");
        assertThat(text("'x")).isEqualTo("''x");
        assertThat(text("a=1")).isEqualTo("a=1");
        assertThat(text("算=1")).isEqualTo("算=1");
    }

    @Test
    void textWithSeparatorsIsQuoted() throws IOException {
        assertThat(text("a,b")).isEqualTo("\"a,b\"");
        assertThat(text("say \"x\"")).isEqualTo("\"say \"\"x\"\"\"");
        assertThat(text("two\nlines")).isEqualTo("\"two\nlines\"");
        assertThat(text("算电")).isEqualTo("算电");
        assertThat(text("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @ParameterizedTest
    @CsvSource({
        "0,6,0.000000",
        "5,6,0.000005",
        "-5,6,-0.000005",
        "1234567,6,1.234567",
        "-1000000,6,-1.000000",
        "42,0,42",
        "0,0,0",
        "-9223372036854775808,6,-9223372036854.775808"
    })
    void numbersStayNumbers(long unscaled, int decimals, String expected) throws IOException {
        assertThat(written(csv -> csv.decimal(unscaled, decimals))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01T00:00:00Z,2025-01-01T00:00:00Z",
        "2024-02-29T23:59:59.123456Z,2024-02-29T23:59:59.123456Z",
        "1969-12-31T23:00:00Z,1969-12-31T23:00:00Z",
        "2025-06-01T12:30:05.5Z,2025-06-01T12:30:05.500000Z"
    })
    void momentsAreInUtc(Instant moment, String expected) throws IOException {
        assertThat(written(csv -> csv.moment(ChronoUnit.MICROS.between(Instant.EPOCH, moment))))
                .isEqualTo(expected);
    }

    @Test
    void rowsAreSeparatedAsTheStandardSays() throws IOException {
        assertThat(written(csv -> {
                    csv.names("a", "b").endRow();
                    csv.empty().whole(3).endRow();
                    csv.text(new byte[0], 0, -1).whole(4).endRow();
                }))
                .isEqualTo("a,b\r\n,3\r\n,4\r\n");
    }

    @Test
    void textLongerThanTheBufferIsWrittenWhole() throws IOException {
        String longText = "x".repeat(200_000);
        assertThat(text(longText)).isEqualTo(longText);
    }
}
