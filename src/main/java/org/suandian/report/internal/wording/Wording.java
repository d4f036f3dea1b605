package org.suandian.report.internal.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.InstrumentRow;
import org.suandian.report.text.ReportTexts;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Verdict;
import org.suandian.scope2.statement.Statement;
import org.suandian.series.Interval;

/** The words of a report's texts, and how its values are written: digits in groups of three, local times of the report's zone. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx", Locale.ROOT);

    private final ReportTexts texts;
    private final ZoneId zone;

    private Wording(ReportTexts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    public static Wording of(ReportDocument document, Locale language) {
        return new Wording(ReportTexts.of(language), document.boundary().timezone());
    }

    public String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    public String of(Statement statement) {
        return texts.of(statement);
    }

    public String of(Enum<?> constant) {
        return texts.of(constant);
    }

    /** Names of columns: the texts of {@code label.} and the keys. */
    public List<String> labels(String... keys) {
        return java.util.Arrays.stream(keys).map(this::label).toList();
    }

    public String label(String key) {
        return texts.text("label." + key);
    }

    public String yesNo(boolean value) {
        return texts.text(value ? "yes" : "no");
    }

    /** With all its decimals, e.g. {@code 1,234.500}. */
    public String figure(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(Math.max(0, value.scale()));
        format.setMaximumFractionDigits(Math.max(0, value.scale()));
        return format.format(value);
    }

    public String figure(Optional<BigDecimal> value) {
        return value.map(this::figure).orElse("–");
    }

    public String count(long value) {
        return figure(BigDecimal.valueOf(value));
    }

    public String or(Optional<?> value, String key) {
        return value.map(Object::toString).orElseGet(() -> texts.text(key));
    }

    /** Local start and end with the word for what lies between. */
    public String interval(Interval interval) {
        return texts.text("interval", minute(interval.start()), minute(interval.end()));
    }

    /** Local days, the last one included: periods begin and end at midnight. */
    public String days(Interval period) {
        LocalDate last = period.end().minusNanos(1).atZone(zone).toLocalDate();
        return texts.text("interval", DAY.format(period.start().atZone(zone)), DAY.format(last));
    }

    public String minute(Instant instant) {
        return MINUTE.format(instant.atZone(zone));
    }

    /** With the offset of the report's zone. */
    public String moment(Instant instant) {
        return OFFSET.format(instant.atZone(zone));
    }

    public String list(Collection<String> values) {
        return values.isEmpty() ? texts.text("none") : values.stream().sorted().collect(Collectors.joining(", "));
    }

    public String words(Collection<? extends Enum<?>> constants) {
        return constants.isEmpty()
                ? texts.text("none")
                : constants.stream().map(texts::of).collect(Collectors.joining("; "));
    }

    /** Registry, series and numbers, both ends included. */
    public String serials(Instrument instrument) {
        return instrument
                .serials()
                .map(range -> "%s %s %d–%d".formatted(range.registry(), range.series(), range.first(), range.last()))
                .orElse("–");
    }

    public String retirement(Instrument instrument) {
        return instrument
                .retirement()
                .map(retired -> "%s, %s".formatted(retired.on(), retired.beneficiary()))
                .orElse("–");
    }

    /** The criteria that an instrument fails, each with the dates or names that decided it. */
    public String failures(InstrumentRow row) {
        return row.failures().stream().map(this::failure).collect(Collectors.joining("\n"));
    }

    private String failure(Verdict verdict) {
        return texts.text("failure", of(verdict.criterion()), of(verdict.detail()));
    }
}
