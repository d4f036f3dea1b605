package org.suandian.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;
import org.suandian.report.document.StayRow;
import org.suandian.report.internal.Documents;

class XlsxRendererTest {

    private static final ReportDocument SAMPLE = ReportDocument.of(SampleReports.sample());

    private static byte[] render(ReportDocument document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(document, language, out);
        return out.toByteArray();
    }

    private static XSSFWorkbook open(ReportDocument document, Locale language) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(render(document, language)));
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        return workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> found = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        found.add(cell);
                    }
                });
            }
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTotalsAreNamedLikeTheElementsOfTheStandards(String language) throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.of(language))) {
            Cell location = named(workbook, "GrossLocationBasedScope2GreenhouseGasEmissions");
            Cell market = named(workbook, "GrossMarketBasedScope2GreenhouseGasEmissions");
            assertThat(location.getNumericCellValue()).isEqualTo(657.502);
            assertThat(market.getNumericCellValue()).isEqualTo(578.751);
            assertThat(location.getCellType()).isEqualTo(CellType.FORMULA);
            assertThat(market.getCellType()).isEqualTo(CellType.FORMULA);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void calculatingAnewGivesTheResultsThatTheFileCarries(String language) throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.of(language))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            List<Cell> formulas = formulas(workbook);
            assertThat(formulas).hasSizeGreaterThan(20);
            for (Cell cell : formulas) {
                CellValue value = evaluator.evaluate(cell);
                String at = cell.getSheet().getSheetName() + "!" + cell.getAddress();
                if (cell.getCachedFormulaResultType() == CellType.STRING) {
                    assertThat(value.getStringValue()).as(at).isEqualTo(cell.getStringCellValue());
                } else {
                    assertThat(value.getNumberValue()).as(at).isCloseTo(cell.getNumericCellValue(), within(1e-6));
                }
            }
        }
    }

    @Test
    void emissionsAreEnergyTimesFactor() throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.ENGLISH)) {
            Row first = workbook.getSheet("Sites").getRow(4);
            // 1,000,000.5004 kWh x 350.0007 g/kWh = 350.000875... t
            assertThat(first.getCell(11).getNumericCellValue()).isEqualTo(1_000_000.5004);
            assertThat(first.getCell(14).getNumericCellValue()).isEqualTo(350.0007);
            assertThat(first.getCell(15).getCellFormula()).isEqualTo("L5*O5/1000000");
            assertThat(first.getCell(15).getNumericCellValue()).isCloseTo(350.00087514, within(1e-8));
            assertThat(workbook.getSheet("Market-based").getRow(4).getCell(7).getCellFormula())
                    .isEqualTo("E5*G5/1000000");
            assertThat(workbook.getSheet("Market-based").getRow(2).getCell(8).getCellFormula())
                    .isEqualTo("SUM(I5:I10)");
        }
    }

    @Test
    void rowsThatDoNotAddUpAreFoundByTheChecks() throws IOException {
        StayRow first = SAMPLE.stays().getFirst();
        List<StayRow> stays = new ArrayList<>(SAMPLE.stays());
        stays.set(0, Documents.withEnergy(first, first.energyKwh().add(new BigDecimal("0.001"))));
        try (XSSFWorkbook workbook = open(Documents.withStays(SAMPLE, stays), Locale.ENGLISH)) {
            Row energy = workbook.getSheet("Result").getRow(9);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            assertThat(energy.getCell(0).getStringCellValue()).isEqualTo("Energy, kWh");
            assertThat(evaluator.evaluate(energy.getCell(4)).getStringValue()).isEqualTo("no");
            assertThat(evaluator.evaluate(energy.getCell(5)).getStringValue()).isEqualTo("yes");
            assertThat(energy.getCell(4).getStringCellValue()).isEqualTo("no");
        }
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.ENGLISH)) {
            Row energy = workbook.getSheet("Result").getRow(9);
            assertThat(energy.getCell(4).getStringCellValue()).isEqualTo("yes");
        }
    }

    @Test
    void aStayWithoutAFactorHasAnEmptyCellNotAZero() throws IOException {
        List<StayRow> stays = new ArrayList<>(SAMPLE.stays());
        stays.set(2, Documents.withoutFactor(stays.get(2)));
        try (XSSFWorkbook workbook = open(Documents.withStays(SAMPLE, stays), Locale.ENGLISH)) {
            Row row = workbook.getSheet("Sites").getRow(6);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("sha1");
            assertThat(row.getCell(15)).isNull();
            assertThat(row.getCell(16)).isNull();
        }
    }

    @Test
    void hourlyFactorsLeaveTheirSumAsANumber() throws IOException {
        List<StayRow> stays = new ArrayList<>(SAMPLE.stays());
        stays.set(2, Documents.withHourlyFactors(stays.get(2)));
        try (XSSFWorkbook workbook = open(Documents.withStays(SAMPLE, stays), Locale.ENGLISH)) {
            Cell cell = workbook.getSheet("Sites").getRow(6).getCell(15);
            assertThat(cell.getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(cell.getNumericCellValue()).isCloseTo(137.500569, within(1e-6));
        }
    }

    @Test
    void aTenantWithAnEqualsSignIsAText() throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.ENGLISH)) {
            Cell tenant = workbook.getSheet("Workloads").getRow(5).getCell(5);
            assertThat(tenant.getCellType()).isEqualTo(CellType.STRING);
            assertThat(tenant.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void sheetsAreNamedInTheLanguageOfTheReader() throws IOException {
        try (XSSFWorkbook workbook = open(SAMPLE, Locale.CHINESE)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(14);
            assertThat(workbook.getSheetName(0)).isEqualTo("结果");
            assertThat(workbook.getSheet("站点").getRow(3).getCell(0).getStringCellValue())
                    .isEqualTo("站点");
            assertThat(workbook.getSheet("审计线索").getRow(3).getCell(1).getStringCellValue())
                    .isEqualTo("cd".repeat(32));
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(render(SAMPLE, Locale.ENGLISH))
                .isEqualTo(render(ReportDocument.of(SampleReports.sample()), Locale.ENGLISH));
    }
}
