package org.suandian.report.internal.pdf.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In the font of reports a Chinese character is as wide as the text is high: 10 of them at 7.5 points take 75. */
class LineBreakerTest {

    private static PDDocument document;
    private static Typeface typeface;
    private static LineBreaker breaker;

    @BeforeAll
    static void open() throws IOException {
        document = new PDDocument();
        typeface = Typeface.embed(document);
        breaker = new LineBreaker(typeface);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static List<String> lines(String text, float width) {
        return breaker.lines(text, width, TextStyle.CELL);
    }

    @Test
    void chineseBreaksAnywhere() {
        assertThat(lines("部分用电没有公布的残余电力组合", 75.1f)).containsExactly("部分用电没有公布的残", "余电力组合");
    }

    @Test
    void noLineBeginsWithAClosingMark() {
        assertThat(lines("部分用电没有公布的残，余电力组合", 75.1f)).containsExactly("部分用电没有公布的", "残，余电力组合");
    }

    @Test
    void noLineEndsWithAnOpeningMark() {
        assertThat(lines("部分用电没有公布的（残余）电力", 75.1f)).containsExactly("部分用电没有公布的", "（残余）电力");
    }

    @Test
    void wordsStayWholeWhereALineHoldsThem() {
        assertThat(lines("residual mix of Germany", 38)).containsExactly("residual", "mix of", "Germany");
    }

    @Test
    void aNumberIsNotBrokenAtItsMarks() {
        assertThat(lines("1,234,567.890", 500)).containsExactly("1,234,567.890");
        assertThat(LineBreaker.longestPiece("1,234,567.890", typeface, TextStyle.CELL))
                .isEqualTo(typeface.width("1,234,567.890", TextStyle.CELL));
    }

    @Test
    void aKeyBreaksAfterItsColonsAndATimeDoesNot() {
        assertThat(lines("bundled:residual:DE:2024", 75)).containsExactly("bundled:residual:DE:", "2024");
        assertThat(lines("2025-03-01 06:00", 50)).containsExactly("2025-03-01", "06:00");
    }

    @Test
    void anIdLongerThanTheLineIsBrokenWithoutLosingACharacter() {
        String hash = "0123456789abcdef".repeat(4);
        List<String> lines = lines(hash, 60);
        assertThat(lines).hasSizeGreaterThan(3);
        assertThat(String.join("", lines)).isEqualTo(hash);
    }

    @Test
    void lineFeedsStay() {
        assertThat(lines("GO-1\nwind", 500)).containsExactly("GO-1", "wind");
    }

    @Test
    void nothingIsOneEmptyLine() {
        assertThat(lines("", 10)).containsExactly("");
    }

    @Test
    void aWidthBelowOneCharacterStillEnds() {
        assertThat(lines("算电", 1)).containsExactly("算", "电");
    }

    @Test
    void whatTheFontLacksIsASquareAndMarksOfDirectionVanish() {
        assertThat(typeface.printable("a\u202Eb\u0007c\u0E01")).isEqualTo("ab c□");
    }
}
