package org.suandian.report.internal.pdf.layout;

import java.util.Arrays;
import java.util.List;

/** Widths of columns by their shares, but none narrower than the longest word of its header. */
final class ColumnWidths {

    private ColumnWidths() {}

    /** In points; they add up to the width of the paper. */
    static float[] of(List<Column> columns, Typeface typeface, float padding) {
        float[] needed = new float[columns.size()];
        float[] widths = new float[columns.size()];
        float shares = columns.stream().mapToInt(Column::share).sum();
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Paper.WIDTH * columns.get(i).share() / shares;
            needed[i] = longestWord(columns.get(i).header(), typeface) + padding + 0.5f;
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

    private static float longestWord(String header, Typeface typeface) {
        return Arrays.stream(header.split(" "))
                .filter(word -> !LineBreaker.mayBreakWithin(word))
                .map(word -> typeface.width(typeface.printable(word), TextStyle.CELL_HEADER))
                .max(Float::compare)
                .orElse(0f);
    }
}
