package org.suandian.report.internal.pdf.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The font of a document, of which the glyphs that occur are embedded; no font of the machine is asked for. */
final class Typeface {

    private static final String RESOURCE = "/fonts/NotoSansSC-Regular.ttf";

    /** A white square: there is a character here that the font lacks. */
    private static final int MISSING = 0x25A1;

    private static final int PLANE = 0x10000;

    private final PDType0Font font;
    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final float unitsPerEm;

    /** Widths in the font's units by code point of the basic plane; -1: not asked for yet. */
    private final int[] widths = new int[PLANE];

    private Typeface(PDType0Font font, TrueTypeFont outlines) throws IOException {
        this.font = font;
        this.outlines = outlines;
        this.glyphs = outlines.getUnicodeCmapLookup();
        this.unitsPerEm = outlines.getUnitsPerEm();
        Arrays.fill(widths, -1);
    }

    /** Closed with the document. */
    static Typeface embed(PDDocument document) throws IOException {
        try (InputStream resource = Objects.requireNonNull(Typeface.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBuffer(resource));
            return new Typeface(PDType0Font.load(document, outlines, true), outlines);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text with what the font can show: control characters as spaces, missing ones as squares. Line feeds stay. */
    String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(each -> {
            if (each == '\n') {
                out.append('\n');
            } else if (Character.isISOControl(each)) {
                out.append(' ');
            } else if (!isInvisible(each)) {
                out.appendCodePoint(glyphs.getGlyphId(each) == 0 ? MISSING : each);
            }
        });
        return out.toString();
    }

    /** Marks of direction and the like, which have no glyph and must not appear as a square. */
    private static boolean isInvisible(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** In points; of printable text. */
    float width(String text, TextStyle style) {
        long units = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            units += units(codePoint);
            i += Character.charCount(codePoint);
        }
        return units * style.size() / unitsPerEm;
    }

    float width(int codePoint, TextStyle style) {
        return units(codePoint) * style.size() / unitsPerEm;
    }

    private int units(int codePoint) {
        if (codePoint >= PLANE) {
            return advance(codePoint);
        }
        if (widths[codePoint] < 0) {
            widths[codePoint] = advance(codePoint);
        }
        return widths[codePoint];
    }

    private int advance(int codePoint) {
        try {
            return outlines.getAdvanceWidth(glyphs.getGlyphId(codePoint));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
