package org.suandian.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;

/** Another program than ours opens the workbook, calculates it, and comes to the same figures. Needs no server. */
class LibreOfficeIT {

    @TempDir
    private Path folder;

    private static byte[] render(Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxRenderer().render(ReportDocument.of(SampleReports.sample()), language, out);
        return out.toByteArray();
    }

    /** The workbook without the results of its formulas: whoever shows any has calculated them. */
    private static byte[] withoutResults(byte[] workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                copy(zip, xml.replaceAll("</f><v>[^<]*</v>", "</f>"));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static void copy(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, List<String>> open(byte[] workbook) throws IOException, InterruptedException {
        return LibreOffice.sheets(Files.write(folder.resolve("report.xlsx"), workbook), folder);
    }

    private static void assertTotals(Map<String, List<String>> sheets) {
        assertThat(sheets.get("Result"))
                .contains("\"Energy, kWh\",1750000.876,1750000.876,1750000.8762,yes,yes")
                .contains("\"Location-based, t CO2e\",657.502,657.502,657.502029267852,yes,yes")
                .contains("\"Market-based, t CO2e\",578.751,578.751,578.751354515476,yes,yes");
        assertThat(sheets.get("Market-based").get(2))
                .isEqualTo("Total,,,,1750000.8762,1750000.876,,578.751354515476,578.751");
    }

    @Test
    void theFiguresAreThoseThatWereWritten() throws Exception {
        assertTotals(open(render(Locale.ENGLISH)));
    }

    @Test
    void theFormulasComeToTheSameFiguresWithoutTheResultsInTheFile() throws Exception {
        byte[] workbook = render(Locale.ENGLISH);
        byte[] stripped = withoutResults(workbook);
        assertThat(stripped).isNotEqualTo(workbook);
        assertTotals(open(stripped));
    }

    @Test
    void chineseSheetsReferToOneAnother() throws Exception {
        Path workbook = Files.write(folder.resolve("report.xlsx"), withoutResults(render(Locale.CHINESE)));
        assertThat(LibreOffice.firstSheet(workbook, folder))
                .contains("基于位置，t CO2e,657.502,657.502,657.502029267852,是,是");
    }

    @Test
    void aTenantThatLooksLikeAFormulaIsNotCalculated() throws Exception {
        assertThat(open(render(Locale.ENGLISH)).get("Workloads"))
                .anySatisfy(line -> assertThat(line).contains(",=1+1,"));
    }
}
