package org.suandian.report.internal.pdf.layout;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;

/** The pages of a document, and how far the current one is written. */
final class Paper {

    static final float LEFT = 48;
    static final float WIDTH = Canvas.WIDTH - 2 * LEFT;

    private static final float TOP = 50;
    private static final float BOTTOM = Canvas.HEIGHT - 58;

    private final PDDocument document;
    private final Typeface typeface;
    private final Tags tags;
    private final LineBreaker breaker;
    private @Nullable Canvas canvas;
    private float cursor = TOP;

    Paper(PDDocument document, Typeface typeface, Tags tags) {
        this.document = document;
        this.typeface = typeface;
        this.tags = tags;
        this.breaker = new LineBreaker(typeface);
    }

    Typeface typeface() {
        return typeface;
    }

    Tags tags() {
        return tags;
    }

    LineBreaker breaker() {
        return breaker;
    }

    /** The page that is written on; the first is begun where there is none. */
    Canvas canvas() throws IOException {
        Canvas current = canvas;
        return current == null ? turn() : current;
    }

    /** From the top of the page. */
    float cursor() {
        return cursor;
    }

    /** Where a page's last line may end. */
    float left() {
        return BOTTOM - cursor;
    }

    /** What an empty page has. */
    static float pageHeight() {
        return BOTTOM - TOP;
    }

    boolean isAtTop() {
        return cursor <= TOP;
    }

    void advance(float height) {
        cursor += height;
    }

    /** Turns the page where less than the height is left of it. */
    void ensure(float height) throws IOException {
        if (canvas == null || left() < height) {
            turn();
        }
    }

    Canvas turn() throws IOException {
        endPage();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        Canvas next = new Canvas(document, page, typeface, tags);
        canvas = next;
        cursor = TOP;
        return next;
    }

    void endPage() throws IOException {
        Canvas current = canvas;
        if (current != null) {
            current.close();
            canvas = null;
        }
    }

    /** Text in lines of the width, over pages where need be. */
    void text(String text, float x, float width, TextStyle style, PDStructureElement element) throws IOException {
        for (String line : breaker.lines(text, width, style)) {
            ensure(style.leading());
            canvas().text(line, x, cursor + style.ascent(), style, element);
            cursor += style.leading();
        }
    }
}
