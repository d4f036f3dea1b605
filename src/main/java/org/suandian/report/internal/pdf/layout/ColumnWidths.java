package org.suandian.report.internal.pdf.layout;

import java.util.List;
import java.util.regex.Pattern;

/** Widths of columns by their shares, but wide enough for the longest word: of numbers always, of texts up to a limit. */
final class ColumnWidths {

    /** Longer words than this are broken, so that an id does not push the figures aside. */
    private static final float LONGEST_WORD = 80;

    private static final Pattern SPACES = Pattern.compile("[ \n]");

    private ColumnWidths() {}

    /** In points; they add up to the width of the paper. */
    static float[] of(List<Column> columns, List<List<String>> rows, Typeface typeface, float padding) {
        float[] needed = new float[columns.size()];
        float[] widths = new float[columns.size()];
        float shares = columns.stream().mapToInt(Column::share).sum();
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            widths[i] = Paper.WIDTH * column.share() / shares;
            float longest = longestWord(column.header(), typeface, TextStyle.CELL_HEADER);
            for (List<String> row : rows) {
                longest = Math.max(longest, longestWord(row.get(i), typeface, TextStyle.CELL_STRONG));
            }
            needed[i] = (column.number() ? longest : Math.min(longest, LONGEST_WORD)) + padding + 0.5f;
        }
        widen(widths, needed);
        return widths;
    }

    /** What is too narrow takes what it lacks from the others, by what each can spare. */
    private static void widen(float[] widths, float[] needed) {
        float lacking = 0;
        float spare = 0;
        for (int i = 0; i < widths.length; i++) {
            lacking += Math.max(0, needed[i] - widths[i]);
            spare += Math.max(0, widths[i] - needed[i]);
        }
        if (lacking == 0 || spare <= lacking) {
            return;
        }
        for (int i = 0; i < widths.length; i++) {
            float over = widths[i] - needed[i];
            widths[i] = over > 0 ? widths[i] - over * lacking / spare : needed[i];
        }
    }

    /** In a text without spaces a line may end wherever the breaker says. */
    private static float longestWord(String text, Typeface typeface, TextStyle style) {
        float longest = 0;
        for (String word : SPACES.split(typeface.printable(text))) {
            longest = Math.max(longest, LineBreaker.longestPiece(word, typeface, style));
        }
        return longest;
    }
}
