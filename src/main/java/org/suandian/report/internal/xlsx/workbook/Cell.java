package org.suandian.report.internal.xlsx.workbook;

import java.math.BigDecimal;
import java.time.Instant;

/** What a cell holds. A text is a text whatever it begins with; only a {@link Formula} is reckoned with. */
public sealed interface Cell {

    CellStyle style();

    /** Nothing, in a style or without one. */
    record Blank(CellStyle style) implements Cell {}

    /** A text; what XML cannot hold is escaped as spreadsheets do. */
    record Text(String text, CellStyle style) implements Cell {}

    /** A number, written with all its digits. */
    record Number(BigDecimal value, CellStyle style) implements Cell {}

    /** A moment as the day and time of UTC: spreadsheets know no zones. */
    record Moment(Instant instant, CellStyle style) implements Cell {}

    /**
     * A formula whose result is a number.
     *
     * @param expression without the sign of equality, functions by their English names, arguments parted by commas
     * @param result what viewers show that do not calculate
     */
    record Formula(String expression, BigDecimal result, CellStyle style) implements Cell {}

    /** A formula whose result is a text. */
    record Answer(String expression, String result, CellStyle style) implements Cell {}

    static Cell blank() {
        return new Blank(CellStyle.PLAIN);
    }

    static Cell text(String text) {
        return new Text(text, CellStyle.PLAIN);
    }

    static Cell text(String text, CellStyle style) {
        return new Text(text, style);
    }

    static Cell number(BigDecimal value, CellStyle style) {
        return new Number(value, style);
    }

    static Cell number(long value) {
        return new Number(BigDecimal.valueOf(value), CellStyle.COUNT);
    }

    /** A number that orders and is no amount. */
    static Cell ordinal(long value) {
        return new Number(BigDecimal.valueOf(value), CellStyle.ORDINAL);
    }

    static Cell moment(Instant instant) {
        return new Moment(instant, CellStyle.MOMENT);
    }

    static Cell formula(String expression, BigDecimal result, CellStyle style) {
        return new Formula(expression, result, style);
    }

    static Cell answer(String expression, String result) {
        return new Answer(expression, result, CellStyle.CHECK);
    }
}
