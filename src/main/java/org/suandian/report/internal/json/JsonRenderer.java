package org.suandian.report.internal.json;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.suandian.report.ReportDocument;
import org.suandian.report.render.ReportRenderer;

/** The report as canonical JSON; the same in all languages. */
@Singleton
public final class JsonRenderer implements ReportRenderer {

    @Override
    public String fileName(Locale language) {
        return "report.json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public List<Locale> languages() {
        return List.of(Locale.ROOT);
    }

    @Override
    public void render(ReportDocument document, Locale language, OutputStream output) throws IOException {
        CanonicalJson.write(DocumentJson.of(document), output);
    }
}
