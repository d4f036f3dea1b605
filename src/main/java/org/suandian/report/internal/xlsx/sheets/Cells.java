package org.suandian.report.internal.xlsx.sheets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.suandian.report.internal.xlsx.workbook.Cell;
import org.suandian.report.internal.xlsx.workbook.CellStyle;

/** Cells of values that may be absent, and sums of columns. */
final class Cells {

    private static final BigDecimal GRAMS_PER_TONNE = BigDecimal.valueOf(1_000_000);

    private Cells() {}

    static Cell thousandths(BigDecimal value) {
        return Cell.number(value, CellStyle.THOUSANDTHS);
    }

    /** Empty where there is nothing: neither 0 nor a word that a sum would stumble over. */
    static Cell thousandths(Optional<BigDecimal> value) {
        return value.map(Cells::thousandths).orElse(Cell.blank());
    }

    static Cell exact(Optional<BigDecimal> value) {
        return value.map(each -> Cell.number(each, CellStyle.EXACT)).orElse(Cell.blank());
    }

    static Cell text(Optional<String> value) {
        return value.map(Cell::text).orElse(Cell.blank());
    }

    /**
     * Tonnes of an energy in kWh at a factor in g/kWh: as a formula where the product is the amount, as a number where factors of each
     * hour went into it.
     */
    static Cell tonnes(
            BigDecimal energyKwh, String energyCell, Optional<BigDecimal> rate, String rateCell, BigDecimal tonnes) {
        boolean product = rate.map(each -> each.multiply(energyKwh).compareTo(tonnes.multiply(GRAMS_PER_TONNE)) == 0)
                .orElse(false);
        return product
                ? Cell.formula(energyCell + "*" + rateCell + "/1000000", tonnes, CellStyle.MILLIONTHS)
                : Cell.number(tonnes, CellStyle.MILLIONTHS);
    }

    static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> value) {
        return rows.stream().map(value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static <T> BigDecimal sumPresent(List<T> rows, Function<T, Optional<BigDecimal>> value) {
        return sum(rows, row -> value.apply(row).orElse(BigDecimal.ZERO));
    }
}
