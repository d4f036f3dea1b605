package org.suandian.placement.problem.draft;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How an issue names the place that it is about: {@code batches[17].deadline} in JSON, {@code batches.csv:18 deadline} in a CSV file.
 *
 * @param csvLines by list that was read from CSV: the line on which each of its items starts
 */
public record ProblemPaths(Map<String, int[]> csvLines) {

    public static final ProblemPaths JSON = new ProblemPaths(Map.of());

    public static final String SITES = "sites";
    public static final String POOLS = "pools";
    public static final String BATCHES = "batches";
    public static final String BUDGETS = "tenantBudgets";

    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    public ProblemPaths {
        csvLines = Map.copyOf(csvLines);
    }

    /**
     * The path of a field of an item.
     *
     * @param field in camelCase; empty for the item as a whole
     */
    public String of(String list, int index, String field) {
        int[] lines = csvLines.get(list);
        if (lines == null) {
            return list + "[" + index + "]" + (field.isEmpty() ? "" : "." + field);
        }
        return inCsv(list, lines[index], columnOf(field));
    }

    /** The path of a cell of a CSV file. */
    public static String inCsv(String list, long line, String column) {
        return list + ".csv:" + line + (column.isEmpty() ? "" : " " + column);
    }

    /** {@code egressPricePerGb} is the column {@code egress_price_per_gb}. */
    public static String columnOf(String field) {
        return CAPITAL.matcher(field).replaceAll("_$0").toLowerCase(Locale.ROOT);
    }
}
