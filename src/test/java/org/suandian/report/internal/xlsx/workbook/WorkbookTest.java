package org.suandian.report.internal.xlsx.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookTest {

    private static final WorkbookProperties PROPERTIES = new WorkbookProperties(
            "A title & more", "Suandian", "en", Instant.parse("2026-02-01T08:30:00Z"), "Calibri");
    private static final SheetLayout LAYOUT = new SheetLayout(List.of(10, 20), "foot & note");

    private static byte[] write(Consumer<Sheet> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, PROPERTIES)) {
            Sheet sheet = workbook.sheet("表 1", 1, LAYOUT);
            rows.accept(sheet);
            workbook.define("Total_of_all", Reference.absolute("表 1", 0, 1));
        }
        return out.toByteArray();
    }

    private static XSSFSheet read(Consumer<Sheet> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(write(rows)))) {
            return workbook.getSheetAt(0);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+49 30",
                "-1",
                "@SUM(A1)",
                "  leading and trailing  ",
                "a\nb\tc",
                "_x0041_",
                "<&>\"'",
                "bell \u0007 and \r return",
                "算电 𠮷 😀",
                "lone \uD800 surrogate"
            })
    void everyTextComesBackAsItWas(String text) throws IOException {
        var cell = read(sheet -> sheet.append(Cell.text(text))).getRow(0).getCell(0);
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void aTextThatLooksLikeAFormulaStaysATextWhenItIsEdited() throws IOException {
        XSSFSheet sheet = read(it -> it.append(Cell.text("=1+1"), Cell.text("plain")));
        assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
        assertThat(sheet.getRow(0).getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
    }

    @Test
    void aMomentIsTheTimeOfUtc() throws IOException {
        var cell = read(sheet -> sheet.append(Cell.moment(Instant.parse("2025-03-30T01:30:00Z"))))
                .getRow(0)
                .getCell(0);
        assertThat(cell.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2025, 3, 30, 1, 30));
        assertThat(cell.getCellStyle().getDataFormatString()).contains("yyyy");
    }

    @Test
    void aFormulaCarriesItsResult() throws IOException {
        var cell = read(sheet -> sheet.append(Cell.formula("1000*0.5", new BigDecimal("500.0"), CellStyle.THOUSANDTHS)))
                .getRow(0)
                .getCell(0);
        assertThat(cell.getCellFormula()).isEqualTo("1000*0.5");
        assertThat(cell.getNumericCellValue()).isEqualTo(500);
    }

    @Test
    void theSameCallsGiveTheSameBytes() throws IOException {
        Consumer<Sheet> rows = sheet -> sheet.append(Cell.text("x"), Cell.number(3));
        assertThat(write(rows)).isEqualTo(write(rows));
    }

    @Test
    void namesLeadToTheirCells() throws IOException {
        byte[] bytes = write(sheet -> sheet.append(Cell.number(3)));
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(workbook.getName("Total_of_all").getRefersToFormula()).isEqualTo("'表 1'!$A$1");
        }
    }

    @Test
    void sheetsNeedNewNamesThatSpreadsheetsTake() throws IOException {
        try (Workbook workbook = new Workbook(new ByteArrayOutputStream(), PROPERTIES)) {
            workbook.sheet("once", 0, LAYOUT);
            assertThatThrownBy(() -> workbook.sheet("once", 0, LAYOUT)).hasMessageContaining("must be new");
            assertThatThrownBy(() -> workbook.sheet("a/b", 0, LAYOUT)).hasMessageContaining("(a/b)");
            assertThatThrownBy(() -> workbook.sheet("x".repeat(32), 0, LAYOUT)).hasMessageContaining("31");
        }
    }

    @Test
    void aTextBeyondWhatACellHoldsIsCutWithASign() throws IOException {
        var cell = read(sheet -> sheet.append(Cell.text("x".repeat(40_000))))
                .getRow(0)
                .getCell(0);
        assertThat(cell.getStringCellValue()).hasSize(32_767).endsWith("x…");
    }
}
