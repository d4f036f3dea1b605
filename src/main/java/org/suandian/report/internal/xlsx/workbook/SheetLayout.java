package org.suandian.report.internal.xlsx.workbook;

import java.util.List;

/**
 * How a sheet looks.
 *
 * @param widths of the columns, in characters
 * @param footer printed below each page
 */
public record SheetLayout(List<Integer> widths, String footer) {

    public SheetLayout {
        widths = List.copyOf(widths);
    }
}
