package org.suandian.grid.internal.ingest.signals;

import java.time.Instant;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.suandian.grid.internal.ingest.signals.store.BatchSink;
import org.suandian.grid.internal.ingest.signals.store.SignalBatch;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.ImportCounts;
import org.suandian.ingest.ImportSession;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.csv.RowProblem;
import org.suandian.provenance.QualityTier;

/** Checks the rows of one file and hands them on in batches. */
final class SignalImportSession implements ImportSession {

    /** More series than there are grids and sources in the world: what is kept of each must stay small in sum. */
    private static final int MOST_SERIES = 10_000;

    private final SignalFormat format;
    private final ImportContext context;
    private final SignalRules rules;
    private final BatchSink sink;
    private final Map<SeriesKey, FileSeries> series = new LinkedHashMap<>();
    private SignalBatch batch;
    private @Nullable FileSeries last;

    SignalImportSession(SignalFormat format, ImportContext context, Instant now, BatchSink sink) {
        this.format = format;
        this.context = context;
        this.rules = new SignalRules(context.fileName(), format.valueColumn(), now);
        this.sink = sink;
        this.batch = sink.emptyBatch();
    }

    @Override
    public void accept(CsvRow row) {
        FileSeries of = seriesOf(row);
        long start = row.epochSecond(SignalRules.START);
        long end = row.epochSecond(SignalRules.END);
        double value = row.decimal(format.valueColumn());
        rules.check(of, row.line(), start, end, value);
        of.accept(row.line(), start, end, value);
        if (context.isRefused()) {
            return; // all of it will be rolled back; the rest is read for its issues
        }
        batch.add(of.ordinal(), start, end, value);
        if (batch.isFull()) {
            sink.write(batch);
            batch = sink.emptyBatch();
        }
    }

    private FileSeries seriesOf(CsvRow row) {
        if (last == null || !isOf(last.key(), row)) {
            SeriesKey key = keyOf(row);
            FileSeries known = series.get(key);
            last = known == null ? addSeries(key, row) : known;
        }
        return last;
    }

    private boolean isOf(SeriesKey key, CsvRow row) {
        return key.zoneId().equals(row.text(SignalFormat.ZONE))
                && key.basis().equals(row.text(format.basisColumn()))
                && key.tier().name().equals(row.text(SignalRules.TIER))
                && key.sourceId().equals(row.text(SignalFormat.SOURCE))
                && (key.currency().isEmpty() || key.currency().get() == currency(row));
    }

    private Currency currency(CsvRow row) {
        return row.currency(format.currencyColumn().orElseThrow());
    }

    private SeriesKey keyOf(CsvRow row) {
        return new SeriesKey(
                row.text(SignalFormat.ZONE),
                format.signal(),
                row.text(format.basisColumn()),
                row.code(SignalRules.TIER, QualityTier.class),
                format.currencyColumn().map(row::currency),
                row.text(SignalFormat.SOURCE));
    }

    private FileSeries addSeries(SeriesKey key, CsvRow row) {
        if (series.size() == MOST_SERIES) {
            throw RowProblem.of(
                    row,
                    "too-many-series",
                    Optional.of(SignalFormat.ZONE),
                    "The file must have at most {most} series.",
                    Map.of("most", Integer.toString(MOST_SERIES)),
                    Optional.of("identifiers differ from row to row by mistake, or the file can be split."));
        }
        FileSeries added = new FileSeries(key, series.size());
        series.put(key, added);
        batch.addSeries(key);
        return added;
    }

    @Override
    public ImportCounts finish() {
        series.values().forEach(each -> rules.checkWhole(each).forEach(context::report));
        if (context.isRefused()) {
            return ImportCounts.NONE;
        }
        sink.write(batch);
        return sink.finish();
    }

    @Override
    public void close() {
        sink.close();
    }
}
