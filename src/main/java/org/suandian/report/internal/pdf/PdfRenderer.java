package org.suandian.report.internal.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.AuditTrail;
import org.suandian.report.internal.pdf.layout.PdfDocument;
import org.suandian.report.internal.pdf.layout.PdfProperties;
import org.suandian.report.internal.pdf.pages.FactorsPage;
import org.suandian.report.internal.pdf.pages.InstrumentsPage;
import org.suandian.report.internal.pdf.pages.MarketBasedPage;
import org.suandian.report.internal.pdf.pages.PageContext;
import org.suandian.report.internal.pdf.pages.ResultPage;
import org.suandian.report.internal.pdf.pages.SitesPage;
import org.suandian.report.internal.pdf.pages.TextPages;
import org.suandian.report.internal.pdf.pages.WorkloadsPage;
import org.suandian.report.internal.wording.Facts;
import org.suandian.report.internal.wording.Wording;
import org.suandian.report.render.ReportRenderer;

/** Writes the report as a PDF file: a page for each topic, its id and the hash of its snapshot below every page. */
@ApplicationScoped
public class PdfRenderer implements ReportRenderer {

    @Override
    public String fileName(Locale language) {
        return "report.%s.pdf".formatted(language.getLanguage());
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void render(ReportDocument document, Locale language, OutputStream output) throws IOException {
        Wording words = Wording.of(document, language);
        try (PdfDocument pdf = new PdfDocument(properties(document, words, language))) {
            PageContext context = new PageContext(document, words, new Facts(document, words), pdf);
            TextPages texts = new TextPages(context);
            ResultPage.write(context);
            texts.writeBoundary();
            SitesPage.write(context);
            MarketBasedPage.write(context);
            InstrumentsPage.write(context);
            FactorsPage.write(context);
            texts.writeMethod();
            WorkloadsPage.write(context);
            texts.writeQuality();
            texts.writeChanges();
            texts.writeMemos();
            texts.writeAudit();
            pdf.write(output);
        }
    }

    private static PdfProperties properties(ReportDocument document, Wording words, Locale language) {
        AuditTrail audit = document.audit();
        return new PdfProperties(
                words.text("title") + " – "
                        + words.text(
                                "subtitle",
                                document.boundary().organisationName(),
                                words.days(document.boundary().period())),
                "Suandian " + audit.release(),
                language.toLanguageTag(),
                "%s %s".formatted(audit.reportId(), audit.snapshotHash()),
                audit.createdAt(),
                List.of(
                        words.text("footer.report", audit.reportId()),
                        words.text("footer.snapshot", audit.snapshotHash())),
                (page, pages) -> words.text("page", page, pages));
    }
}
