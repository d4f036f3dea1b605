package org.suandian.report.internal.xlsx.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.workbook.Workbook;
import org.suandian.report.internal.xlsx.workbook.WorkbookProperties;

class WorkloadSheetsTest {

    @Test
    void moreRowsThanASheetHoldsGoOnInTheNext() throws IOException {
        ReportDocument document = ReportDocument.of(SampleReports.sample());
        WorkbookProperties properties = new WorkbookProperties("t", "c", "en", Instant.EPOCH, "Calibri");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, properties)) {
            WorkloadSheets.write(new SheetContext(document, Wording.of(document, Locale.ENGLISH), workbook, ""), 2);
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(read.getNumberOfSheets()).isEqualTo(3);
            assertThat(read.getSheetName(2)).isEqualTo("Workloads 3");
            assertThat(read.getSheet("Workloads 3").getRow(2).getCell(6).getNumericCellValue())
                    .isEqualTo(200_000.1);
            assertThat(read.getSheet("Workloads").getRow(2).getCell(6).getNumericCellValue())
                    .isEqualTo(1_000_000.5);
        }
    }
}
