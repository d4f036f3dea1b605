package org.suandian.grid.internal.ingest.tariff;

import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.RowProblem;

/** Months as bands name them: numbers and spans, {@code 1-2;7;12}. */
final class MonthList {

    private static final Pattern SPAN = Pattern.compile("(\\d{1,2})(?:-(\\d{1,2}))?");
    private static final int MONTHS = 12;

    private MonthList() {}

    /** The numbers of all months, ascending, separated by semicolons. */
    static String parse(CsvRow row, String column) {
        TreeSet<Integer> months = new TreeSet<>();
        for (String item : row.list(column)) {
            Matcher span = SPAN.matcher(item);
            if (!span.matches()) {
                throw problem(row, column);
            }
            int first = Integer.parseInt(span.group(1));
            int last = span.group(2) == null ? first : Integer.parseInt(span.group(2));
            if (first < 1 || last > MONTHS || first > last) {
                throw problem(row, column);
            }
            for (int month = first; month <= last; month++) {
                if (!months.add(month)) {
                    throw problem(row, column);
                }
            }
        }
        return months.stream().map(String::valueOf).collect(Collectors.joining(";"));
    }

    private static RowProblem problem(CsvRow row, String column) {
        return row.problem(
                "not-a-month-list",
                column,
                "The {column} ({value}) must name months from 1 to 12 once each, as in 1-2;7;12.",
                "a span crosses the end of the year: write 1-2;11-12 for November to February.");
    }
}
