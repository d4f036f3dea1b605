package org.suandian.report.internal.pdf.layout;

import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Draws on a page of A4. Measures are points, from the left and from the top. */
final class Canvas implements Closeable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    /** Width of the stroke that makes a text bold, of its size. */
    private static final float BOLD_STROKE = 0.035f;

    private final PDPage page;
    private final PDPageContentStream content;
    private final Typeface typeface;
    private final Tags tags;

    Canvas(PDDocument document, PDPage page, Typeface typeface, Tags tags) throws IOException {
        this.page = page;
        this.typeface = typeface;
        this.tags = tags;
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true);
    }

    /** One line of printable text on its baseline, as a piece of an element. */
    void text(String line, float x, float baseline, TextStyle style, PDStructureElement element) throws IOException {
        if (line.isEmpty()) {
            return;
        }
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), tags.mark(element, page));
        draw(line, x, baseline, style);
        content.endMarkedContent();
    }

    /** A line that is no part of what is read aloud, such as a number of a page. */
    void margin(String line, float x, float baseline, TextStyle style) throws IOException {
        beginDecoration();
        draw(line, x, baseline, style);
        content.endMarkedContent();
    }

    void fill(float x, float top, float width, float height, Ink ink) throws IOException {
        beginDecoration();
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect(x, HEIGHT - top - height, width, height);
        content.fill();
        content.endMarkedContent();
    }

    void line(float x, float top, float width, Ink ink) throws IOException {
        fill(x, top, width, 0.5f, ink);
    }

    private void beginDecoration() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
    }

    private void draw(String line, float x, float baseline, TextStyle style) throws IOException {
        Ink ink = style.ink();
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        if (style.bold()) {
            content.setStrokingColor(ink.red(), ink.green(), ink.blue());
            content.setLineWidth(style.size() * BOLD_STROKE);
        }
        content.beginText();
        content.setRenderingMode(style.bold() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.setFont(typeface.font(), style.size());
        content.newLineAtOffset(x, HEIGHT - baseline);
        content.showText(line);
        content.endText();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
