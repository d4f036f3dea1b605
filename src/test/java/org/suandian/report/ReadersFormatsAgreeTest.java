package org.suandian.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.report.internal.pdf.PdfRenderer;
import org.suandian.report.internal.xlsx.XlsxRenderer;
import org.suandian.report.render.ReportRenderer;

/** The totals of {@link FormatsAgreeTest} in the formats for readers, parsed back from the real bytes. */
class ReadersFormatsAgreeTest {

    private static final double EXACTLY = 1e-9;

    private static byte[] render(ReportRenderer renderer, String language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        renderer.render(ReportDocument.of(SampleReports.sample()), Locale.forLanguageTag(language), bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void pdf(String language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(new PdfRenderer(), language))) {
            String text = new PDFTextStripper().getText(pdf);

            assertThat(text).contains("1,750,000.876", "657.502", "578.751", "算电科技 (Acme) GmbH");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void xlsx(String language) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(render(new XlsxRenderer(), language)))) {
            assertFigure(workbook, "GrossLocationBasedScope2GreenhouseGasEmissions", 657.502);
            assertFigure(workbook, "GrossMarketBasedScope2GreenhouseGasEmissions", 578.751);
        }
    }

    /** Both what is stored with the formula and what it gives when it is calculated again. */
    private static void assertFigure(XSSFWorkbook workbook, String name, double expected) {
        CellReference at = new CellReference(workbook.getName(name).getRefersToFormula());
        Cell cell = workbook.getSheet(at.getSheetName()).getRow(at.getRow()).getCell(at.getCol());

        assertThat(cell.getNumericCellValue()).isCloseTo(expected, within(EXACTLY));
        assertThat(workbook.getCreationHelper()
                        .createFormulaEvaluator()
                        .evaluate(cell)
                        .getNumberValue())
                .isCloseTo(expected, within(EXACTLY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theSameReportIsTheSameBytes(String language) throws IOException {
        assertThat(render(new PdfRenderer(), language)).isEqualTo(render(new PdfRenderer(), language));
        assertThat(render(new XlsxRenderer(), language)).isEqualTo(render(new XlsxRenderer(), language));
    }
}
