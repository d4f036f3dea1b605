package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.Optional;
import org.suandian.report.internal.xlsx.workbook.CellStyle;

/**
 * A column of a table.
 *
 * @param width in characters
 * @param total of the column, which a formula calculates too; empty for a column without one
 */
record SheetColumn(String header, int width, Optional<BigDecimal> total, CellStyle totalStyle) {

    static SheetColumn of(String header, int width) {
        return new SheetColumn(header, width, Optional.empty(), CellStyle.TOTAL);
    }

    static SheetColumn summed(String header, int width, BigDecimal total, CellStyle totalStyle) {
        return new SheetColumn(header, width, Optional.of(total), totalStyle);
    }
}
