package org.suandian.report.internal.xlsx;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.suandian.report.ReportDocument;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.internal.xlsx.sheets.FactorsSheet;
import org.suandian.report.internal.xlsx.sheets.InstrumentsSheet;
import org.suandian.report.internal.xlsx.sheets.MarketBasedSheet;
import org.suandian.report.internal.xlsx.sheets.ResultSheet;
import org.suandian.report.internal.xlsx.sheets.SheetContext;
import org.suandian.report.internal.xlsx.sheets.SitesSheet;
import org.suandian.report.internal.xlsx.sheets.TextSheets;
import org.suandian.report.internal.xlsx.sheets.WorkloadSheets;
import org.suandian.report.internal.xlsx.workbook.Workbook;
import org.suandian.report.internal.xlsx.workbook.WorkbookProperties;
import org.suandian.report.render.ReportRenderer;

/**
 * Writes the report as a workbook: typed cells, live formulas over the figures before rounding, the totals named like the elements of the
 * disclosure standards. Rows go out as they come, however many workloads there are.
 */
@ApplicationScoped
public class XlsxRenderer implements ReportRenderer {

    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Override
    public String fileName(Locale language) {
        return "report.%s.xlsx".formatted(language.getLanguage());
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public void render(ReportDocument document, Locale language, OutputStream output) throws IOException {
        Wording words = Wording.of(document, language);
        try (Workbook workbook = new Workbook(output, properties(document, words, language))) {
            String footer = words.text("footer.report", document.audit().reportId());
            SheetContext context = new SheetContext(document, words, workbook, footer);
            TextSheets texts = new TextSheets(context);
            ResultSheet.write(context);
            texts.writeBoundary();
            SitesSheet.write(context);
            MarketBasedSheet.write(context);
            MarketBasedSheet.writeHourly(context);
            InstrumentsSheet.write(context);
            FactorsSheet.write(context);
            texts.writeMethod();
            WorkloadSheets.write(context);
            WorkloadSheets.writeTokens(context);
            texts.writeQuality();
            texts.writeChanges();
            texts.writeMemos();
            texts.writeAudit();
        }
    }

    private static WorkbookProperties properties(ReportDocument document, Wording words, Locale language) {
        boolean chinese = Locale.CHINESE.getLanguage().equals(language.getLanguage());
        return new WorkbookProperties(
                words.text("title"),
                "Suandian " + document.audit().release(),
                language.toLanguageTag(),
                document.audit().createdAt(),
                chinese ? "Microsoft YaHei" : "Calibri");
    }
}
