package org.suandian.grid.internal.ingest.signals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.suandian.grid.internal.ingest.signals.store.BatchSink;
import org.suandian.grid.internal.ingest.signals.store.SignalBatch;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.csv.CsvReader;
import org.suandian.ingest.csv.ImportIssue;
import org.suandian.ingest.csv.ImportIssues;
import org.suandian.series.Interval;
import org.suandian.series.IntervalSeries;
import org.suandian.series.IntervalSeriesBuilder;

/** A file read as an import reads it, with what would have been written in a list instead of the database. */
final class ReadFile implements BatchSink, ImportContext {

    static final String PRICES = "zone_id,start,end,price_per_mwh,currency,price_kind,tier,source_id\n";
    static final String CARBON = "zone_id,start,end,intensity_gco2e_per_kwh,basis,tier,source_id\n";
    static final Instant NOW = Instant.parse("2026-11-24T12:00:00Z");

    /** A row on its way to the database. */
    record Row(SeriesKey series, Interval interval, double value) {}

    private final ImportIssues issues = new ImportIssues();
    private final List<SeriesKey> series = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    private ReadFile() {}

    static ReadFile prices(String rows) {
        return read(SignalFormat.prices(), PRICES + rows);
    }

    static ReadFile carbon(String rows) {
        return read(SignalFormat.carbonIntensities(), CARBON + rows);
    }

    /** Day-ahead prices of Germany, each {@code start,end,value}. */
    static ReadFile german(String... rows) {
        StringBuilder text = new StringBuilder();
        for (String row : rows) {
            text.append("DE,").append(row).append(",EUR,WHOLESALE,PUBLISHED,smard\n");
        }
        return prices(text.toString());
    }

    private static ReadFile read(SignalFormat format, String text) {
        return read(format, text.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFile read(SignalFormat format, byte[] text) {
        ReadFile file = new ReadFile();
        CsvReader reader = new CsvReader(
                format.schema(),
                "file.csv",
                dataset -> dataset.equals("fx-rates")
                        ? Set.of("EUR", "USD", "CNY", "JPY", "INR", "AUD", "KRW", "GBP", "NPR")
                        : dataset.equals("sources")
                                ? Set.of("smard", "aemo", "grid-india")
                                : Set.of("DE", "IN-WE", "AU-NSW", "JP-TK"),
                file.issues);
        try (SignalImportSession session = new SignalImportSession(format, file, NOW, file)) {
            reader.read(new ByteArrayInputStream(text), session::accept);
            session.finish();
        }
        return file;
    }

    List<Row> rows() {
        if (isRefused()) {
            throw new AssertionError(messages());
        }
        return rows;
    }

    /** The values as one series; only for a file with one. */
    IntervalSeries values() {
        IntervalSeriesBuilder builder = IntervalSeries.builder();
        rows().forEach(row -> builder.add(row.interval(), row.value()));
        return builder.build();
    }

    List<String> codes() {
        return issues.list().stream().map(ImportIssue::code).toList();
    }

    String messages() {
        return String.join(
                "\n", issues.list().stream().map(ImportIssue::located).toList());
    }

    /** Whether something was refused, and what would have been written then or otherwise. */
    @Override
    public String toString() {
        return issues.total() + " " + issues.list() + " " + rows;
    }

    @Override
    public SignalBatch emptyBatch() {
        return new SignalBatch();
    }

    @Override
    public void write(SignalBatch batch) {
        series.addAll(batch.newSeries());
        for (int i = 0; i < batch.size(); i++) {
            rows.add(new Row(
                    series.get(batch.ordinals[i]),
                    Interval.ofEpochSeconds(batch.starts[i], batch.ends[i]),
                    batch.values[i]));
        }
    }

    @Override
    public ImportCounts finish() {
        return new ImportCounts(rows.size(), 0, 0);
    }

    @Override
    public void close() {}

    @Override
    public long importNumber() {
        return 1;
    }

    @Override
    public String fileName() {
        return "file.csv";
    }

    @Override
    public void report(ImportIssue issue) {
        issues.add(issue);
    }

    @Override
    public boolean isRefused() {
        return !issues.isEmpty();
    }
}
