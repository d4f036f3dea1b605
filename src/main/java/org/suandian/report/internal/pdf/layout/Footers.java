package org.suandian.report.internal.pdf.layout;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Writes the footers, once it is known how many pages there are. */
final class Footers {

    private static final float TOP = Canvas.HEIGHT - 44;

    private final PdfProperties properties;
    private final Typeface typeface;
    private final Tags tags;

    Footers(PdfProperties properties, Typeface typeface, Tags tags) {
        this.properties = properties;
        this.typeface = typeface;
        this.tags = tags;
    }

    void write(PDDocument document) throws IOException {
        TextStyle style = TextStyle.FOOTER;
        int pages = document.getNumberOfPages();
        List<String> lines =
                properties.footer().stream().map(typeface::printable).toList();
        for (int i = 0; i < pages; i++) {
            try (Canvas canvas = new Canvas(document, document.getPage(i), typeface, tags)) {
                canvas.line(Paper.LEFT, TOP, Paper.WIDTH, Ink.LINE);
                float baseline = TOP + 4 + style.ascent();
                String number = properties.pageOf().apply(Integer.toString(i + 1), Integer.toString(pages));
                canvas.margin(number, Paper.LEFT + Paper.WIDTH - typeface.width(number, style), baseline, style);
                for (String line : lines) {
                    canvas.margin(line, Paper.LEFT, baseline, style);
                    baseline += style.leading();
                }
            }
        }
    }
}
