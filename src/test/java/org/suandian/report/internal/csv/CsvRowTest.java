package org.suandian.report.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CsvRowTest {

    @Test
    void textThatASpreadsheetMightTakeForAFormulaIsNeutralised() {
        assertThat(Stream.of(
                        "=1+1", "+49", "-x", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "＝1", "＋1", "－1", "＠a", "'a"))
                .allSatisfy(text -> assertThat(CsvRow.neutralised(text)).isEqualTo("'" + text));
        assertThat(Stream.of("", "a=1", "算电", "1-2", " a", "x'"))
                .allSatisfy(text -> assertThat(CsvRow.neutralised(text)).isEqualTo(text));
    }

    @Test
    void negativeNumbersStayNumbers() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvTable table = CsvTable.begin(bytes, List.of("a", "b", "c"));
        table.row().number("a", new BigDecimal("-12.500")).text("b", "-12.500").write();
        table.row().text("c", "say \"hi\", 算\r\nnext").number("a", -3).write();
        table.end();

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("a,b,c\r\n-12.500,'-12.500,\r\n-3,,\"say \"\"hi\"\", 算\r\nnext\"\r\n");
    }
}
