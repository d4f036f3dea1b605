package org.suandian.grid.internal.ingest.signals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.internal.signals.IntervalLengths;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.RowProblem;
import org.suandian.provenance.QualityTier;

/**
 * What must hold for rows of prices and carbon intensities beyond the form of their cells. Each check says what is wrong
 * and what may be the reason; nothing is repaired.
 */
final class SignalRules {

    static final double HIGHEST_GRAMS = 2_000;

    /** Below this, all of a series is more likely in kilograms: grids come as low in single hours only. */
    static final double LIKELY_KILOGRAMS = 2;

    static final int ROWS_OF_A_DAY = 24;

    /** From this many zeros on that reach into the future, it is more likely that nothing is published yet. */
    static final int SUSPICIOUS_ZEROS = 6;

    static final String START = "start";
    static final String END = "end";
    static final String TIER = "tier";
    private static final String KILOGRAMS_ADVICE = "they are in kg/kWh: multiply by 1,000.";

    private final String file;
    private final String valueColumn;
    private final Instant now;

    /** @param now what is measured must have ended by then */
    SignalRules(String file, String valueColumn, Instant now) {
        this.file = file;
        this.valueColumn = valueColumn;
        this.now = now;
    }

    /**
     * Checks whether a row may follow what was accepted of its series before.
     *
     * @throws RowProblem if not
     */
    void check(FileSeries series, long line, long start, long end, double value) {
        if (end - start < IntervalLengths.SHORTEST_SECONDS || end - start > IntervalLengths.LONGEST_SECONDS) {
            throw wrongLength(line, start, end);
        }
        if (start < series.previousEnd()) {
            throw wrongOrder(series, line, start, end, value);
        }
        if (series.key().signal() == Signal.CARBON) {
            checkIntensity(series, line, value);
        } else if (value < series.lowest() || value > series.highest()) {
            throw implausiblePrice(series, line, value);
        }
        if (series.key().tier() == QualityTier.MEASURED && end > now.getEpochSecond()) {
            throw problem(
                    line,
                    TIER,
                    "measured-in-the-future",
                    "The interval of a measured value (until {end}) must have ended by now ({now}).",
                    Map.of("end", at(end), "now", now.toString()),
                    "the value is PUBLISHED or FORECAST.");
        }
    }

    private RowProblem wrongLength(long line, long start, long end) {
        if (end > start) {
            return problem(
                    line,
                    END,
                    "interval-length",
                    "The interval ({seconds} s) must last from 1 minute to 1 day.",
                    Map.of("seconds", Long.toString(end - start)),
                    "rows between are missing: leave a gap open instead of bridging it.");
        }
        return problem(
                line,
                END,
                "interval-ends-before-start",
                "The end ({end}) must be after the start ({start}).",
                Map.of("end", at(end), "start", at(start)),
                "the columns are exchanged, or local time was stamped as UTC.");
    }

    private RowProblem wrongOrder(FileSeries series, long line, long start, long end, double value) {
        if (start == series.previousStart()) {
            return duplicate(series, line, start, end, value);
        }
        Map<String, String> arguments = Map.of(
                "start", at(start),
                "other", Long.toString(series.previousLine()),
                "otherStart", at(series.previousStart()),
                "otherEnd", at(series.previousEnd()),
                "series", series.key().toString());
        if (start < series.previousStart()) {
            return problem(
                    line,
                    START,
                    "not-ascending",
                    "The start ({start}) must be after that of line {other} ({otherStart}) of the same series ({series}).",
                    arguments,
                    "sort the file by series and start.");
        }
        return problem(
                line,
                START,
                "overlapping-intervals",
                "The interval from {start} must not overlap that of line {other} ({otherStart} to {otherEnd}) of the same"
                        + " series ({series}).",
                arguments,
                "two auctions or two resolutions are mixed: keep one.");
    }

    private RowProblem duplicate(FileSeries series, long line, long start, long end, double value) {
        Map<String, String> arguments = Map.of(
                "start", at(start),
                "value", Double.toString(value),
                "other", Long.toString(series.previousLine()),
                "otherValue", Double.toString(series.previousValue()),
                "series", series.key().toString());
        if (end == series.previousEnd() && value == series.previousValue()) {
            return problem(
                    line,
                    START,
                    "duplicate-interval",
                    "The interval from {start} of the series ({series}) must occur once, but is on line {other} already.",
                    arguments,
                    "one of the two lines can go.");
        }
        return problem(
                line,
                START,
                "conflicting-duplicate",
                "The interval from {start} of the series ({series}) must have one value, but has {otherValue} on line {other}"
                        + " and {value} here.",
                arguments,
                "local time was stamped as UTC on the day the clocks went back, or a revision is mixed in: import it as a"
                        + " file of its own.");
    }

    private RowProblem implausiblePrice(FileSeries series, long line, double value) {
        return problem(
                line,
                valueColumn,
                "implausible-value",
                "The price ({value} {currency}/MWh) must lie between {lowest} and {highest}.",
                Map.of(
                        "value", Double.toString(value),
                        "currency", series.key().currency().orElseThrow().getCurrencyCode(),
                        "lowest", "%.0f".formatted(series.lowest()),
                        "highest", "%.0f".formatted(series.highest())),
                "it is in cents or in another currency.");
    }

    private void checkIntensity(FileSeries series, long line, double value) {
        boolean kilograms =
                value > 0 && value < LIKELY_KILOGRAMS && series.key().basis().equals(CarbonBasis.LIFECYCLE.name());
        if (value >= 0 && value <= HIGHEST_GRAMS && !kilograms) {
            return;
        }
        throw problem(
                line,
                valueColumn,
                "implausible-value",
                "The carbon intensity ({value} g/kWh) must be 0, or plausible for its basis and at most {highest}.",
                Map.of("value", Double.toString(value), "highest", "%.0f".formatted(HIGHEST_GRAMS)),
                kilograms
                        ? KILOGRAMS_ADVICE
                        : value < 0 ? "a placeholder stands for a gap." : "it is in g/MWh or lb/MWh.");
    }

    /** What can be told only once all rows of the series have been seen. */
    List<ImportIssue> checkWhole(FileSeries series) {
        List<ImportIssue> issues = new ArrayList<>();
        if (series.key().tier() != QualityTier.FORECAST
                && series.zerosAtEnd() >= SUSPICIOUS_ZEROS
                && series.previousEnd() > now.getEpochSecond()) {
            issues.add(issue(
                    series.firstZeroLine(),
                    valueColumn,
                    "unpublished-as-zero",
                    "The last {zeros} values of the series ({series}), which reach into the future ({end}), must be published"
                            + " ones, but all are exactly 0.",
                    Map.of(
                            "zeros", Integer.toString(series.zerosAtEnd()),
                            "series", series.key().toString(),
                            "end", at(series.previousEnd())),
                    "they are not published yet: leave these rows out."));
        }
        if (series.peak() > 0 && series.peak() < series.leastPeak()) {
            issues.add(magnitude(series));
        }
        return issues;
    }

    private ImportIssue magnitude(FileSeries series) {
        boolean price = series.key().signal() == Signal.PRICE;
        return issue(
                series.previousLine(),
                valueColumn,
                "implausible-magnitude",
                "The values of the series ({series}), at most {peak}, must be {unit}.",
                Map.of(
                        "series", series.key().toString(),
                        "peak", Double.toString(series.peak()),
                        "unit", price ? "per MWh" : "grams per kWh"),
                price ? "they are per kWh: multiply by 1,000." : KILOGRAMS_ADVICE);
    }

    private RowProblem problem(
            long line, String column, String code, String template, Map<String, String> arguments, String advice) {
        return new RowProblem(issue(line, column, code, template, arguments, advice));
    }

    private ImportIssue issue(
            long line, String column, String code, String template, Map<String, String> arguments, String advice) {
        return new ImportIssue(code, template, arguments, file, line, Optional.of(column), Optional.of(advice));
    }

    private static String at(long epochSecond) {
        return Instant.ofEpochSecond(epochSecond).toString();
    }
}
