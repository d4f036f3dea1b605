package org.suandian.report.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.report.ReportDocument;
import org.suandian.report.SampleReports;
import org.suandian.report.internal.Documents;

class PdfRendererTest {

    private static final ReportDocument SAMPLE = ReportDocument.of(SampleReports.sample());

    private static byte[] render(ReportDocument document, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, language, out);
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    private static String text(ReportDocument document, Locale language) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(document, language))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTotalsAreInTheText(String language) throws IOException {
        assertThat(text(SAMPLE, Locale.of(language)))
                .contains("657.502", "578.751", "1,750,000.876")
                .contains("350.001", "170.001", "137.500")
                .contains("算电科技 (Acme) GmbH");
    }

    @Test
    void chineseIsReadBackAsItWasWritten() throws IOException {
        assertThat(text(SAMPLE, Locale.CHINESE))
                .contains("范围二排放报告", "基于市场结果的构成", "审计线索", "范围二按两种方法并列报告。", "租户甲", "出售站点");
    }

    @Test
    void eachPageHasItsNumberTheReportAndTheSnapshot() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(SAMPLE, Locale.ENGLISH))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(12);
            for (int page = 1; page <= 12; page++) {
                assertThat(text(pdf, page))
                        .contains("Page %d of 12".formatted(page))
                        .contains("Report 0191d2a0-5b5e-7cc3-98c4-dc0c0c07398f")
                        .contains("cd".repeat(32));
            }
        }
    }

    @Test
    void eachTopicHasAPageAndABookmark() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(SAMPLE, Locale.ENGLISH))) {
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem item :
                    pdf.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
            }
            assertThat(titles)
                    .containsExactly(
                            "Result",
                            "Boundary",
                            "Sites",
                            "Build-up of the market-based figure",
                            "Contractual instruments",
                            "Emission factors",
                            "Method",
                            "Workloads",
                            "Data quality",
                            "Changes",
                            "Memo lines",
                            "Audit trail");
            assertThat(text(pdf, 5)).startsWith("Contractual instruments").contains("the policy allows 6.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyFontIsEmbeddedAsASubset(String language) throws IOException {
        byte[] bytes = render(SAMPLE, Locale.of(language));
        assertThat(bytes).hasSizeLessThan(400_000);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
                }
            }
        }
    }

    @Test
    void itSaysItsTitleItsLanguageAndItsStructure() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(SAMPLE, Locale.CHINESE))) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("zh");
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("范围二排放报告 – 算电科技 (Acme) GmbH，2025-01-01 至 2025-12-31");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-02-01T08:30:00Z");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .hasSize(1);
        }
    }

    @Test
    void theSameReportGivesTheSameBytes() throws IOException {
        assertThat(render(SAMPLE, Locale.CHINESE))
                .isEqualTo(render(ReportDocument.of(SampleReports.sample()), Locale.CHINESE));
    }

    @Test
    void aThousandSitesAreAllThereUnderRepeatedHeaders() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(render(Documents.ofSites(SAMPLE, 1_000), Locale.ENGLISH))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("site-0000", "site-0999", "1,000,000.000", "400.000", "300.000");
            int pagesOfSites = 0;
            int headers = 0;
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                String each = text(pdf, page);
                boolean sites = each.contains("2025-06-30");
                pagesOfSites += sites ? 1 : 0;
                headers += sites && each.contains("Factor, g") ? 1 : 0;
            }
            assertThat(pagesOfSites).isBetween(10, 60);
            assertThat(headers).isEqualTo(pagesOfSites);
        }
    }

    @Test
    void manyWorkloadsAreSummedUpBelowTheLargest() throws IOException {
        String text = text(ReportDocument.of(SampleReports.withWorkloads(5_000)), Locale.ENGLISH)
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("The 300 rows with the most energy of 5,002 are shown")
                .contains("Other rows (4,702)")
                .contains("All 5,002 rows of workloads are in the CSV, JSON and XLSX files.");
    }

    @Test
    void namesOfAnyKindAreSet() throws IOException {
        String hostile = "Ä\u0000\u202E𠮷 😀 กขค " + "x".repeat(300);
        assertThat(text(Documents.named(SAMPLE, hostile), Locale.ENGLISH)).contains("657.502");
    }
}
