package org.suandian.report.internal.pdf.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines. Between words at spaces, after the marks that part ids, and between Chinese characters, of which no line begins
 * with a closing mark or ends with an opening one; within a word only where it is wider than the line.
 */
final class LineBreaker {

    private static final String NOT_FIRST = "，。、；：？！）】》」』”’…％·,.;:?!)]}%";
    private static final String NOT_LAST = "（【《「『“‘([{";
    private static final String BREAK_AFTER = "-/_@";

    private final Typeface typeface;

    LineBreaker(Typeface typeface) {
        this.typeface = typeface;
    }

    /** At least one line. */
    List<String> lines(String text, float width, TextStyle style) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : typeface.printable(text).split("\n", -1)) {
            breakParagraph(paragraph, width, style, lines);
        }
        return lines;
    }

    private void breakParagraph(String text, float width, TextStyle style, List<String> lines) {
        int start = 0;
        int lastBreak = 0;
        float used = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            if (i > start && mayBreakBefore(text, i)) {
                lastBreak = i;
            }
            used += typeface.width(codePoint, style);
            boolean full = used > width && i > start && codePoint != ' ';
            if (full) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = skipSpaces(text, end);
                i = start;
                lastBreak = start;
                used = 0;
            } else {
                i += Character.charCount(codePoint);
            }
        }
        lines.add(text.substring(start).stripTrailing());
    }

    private static int skipSpaces(String text, int from) {
        int index = from;
        while (index < text.length() && text.charAt(index) == ' ') {
            index++;
        }
        return index;
    }

    /** The width of the longest piece of a word that no line ends in. */
    static float longestPiece(String word, Typeface typeface, TextStyle style) {
        float longest = 0;
        int start = 0;
        for (int i = 1; i <= word.length(); i++) {
            if (i == word.length() || !Character.isLowSurrogate(word.charAt(i)) && mayBreakBefore(word, i)) {
                longest = Math.max(longest, typeface.width(word.substring(start, i), style));
                start = i;
            }
        }
        return longest;
    }

    private static boolean mayBreakBefore(String text, int index) {
        int before = text.codePointBefore(index);
        int here = text.codePointAt(index);
        if (before == ' ') {
            return true;
        }
        if (NOT_FIRST.indexOf(here) >= 0 || NOT_LAST.indexOf(before) >= 0) {
            return false;
        }
        boolean wide = isWide(before) || isWide(here);
        boolean marked = BREAK_AFTER.indexOf(before) >= 0 && !Character.isDigit(here);
        return wide || marked || endsName(text, index);
    }

    /** After the colon of a key, not after that of a time. */
    private static boolean endsName(String text, int index) {
        return index > 1 && text.charAt(index - 1) == ':' && Character.isLetter(text.charAt(index - 2));
    }

    /** Chinese characters and their punctuation, where a line may end anywhere else. */
    private static boolean isWide(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0xD7A3
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFF00 && codePoint <= 0xFF60
                || codePoint >= 0x20000;
    }
}
