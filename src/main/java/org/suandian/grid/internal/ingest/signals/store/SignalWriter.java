package org.suandian.grid.internal.ingest.signals.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.postgresql.PGConnection;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.ingest.ImportCounts;

/**
 * Writes the batches of one import: compares each with what is stored, and copies the rows that say something new. Used by
 * one thread; the connection must be in the transaction of the import and used by nobody else.
 */
final class SignalWriter {

    /** A run is compared in pieces of this length, so that a sparse file over dense values needs no more memory. */
    private static final long COMPARED_SECONDS = 92 * 86_400L;

    private final SeriesTable table;
    private final StoredValues stored;
    private final SignalCopy copy;
    private final long importNumber;
    private final List<WrittenSeries> byOrdinal = new ArrayList<>();
    private long added;
    private long revised;
    private long unchanged;

    SignalWriter(Connection connection, long importNumber) throws SQLException {
        this.table = new SeriesTable(connection);
        this.stored = new StoredValues(connection);
        this.copy = new SignalCopy(connection.unwrap(PGConnection.class).getCopyAPI(), importNumber);
        this.importNumber = importNumber;
    }

    void write(SignalBatch batch) throws SQLException {
        if (!batch.newSeries().isEmpty()) {
            copy.end();
            for (SeriesKey key : batch.newSeries()) {
                byOrdinal.add(table.findOrAdd(key));
            }
        }
        List<SignalRun> runs = SignalRun.of(batch);
        Set<Integer> known = seriesToCompare(runs);
        for (SignalRun run : runs) {
            WrittenSeries series = byOrdinal.get(run.ordinal());
            if (known.contains(series.id())) {
                compare(run, series);
            } else {
                added += run.size();
            }
        }
        for (SignalRun run : runs) {
            copyOf(run, byOrdinal.get(run.ordinal()));
        }
    }

    private Set<Integer> seriesToCompare(List<SignalRun> runs) throws SQLException {
        List<StoredValues.Span> spans = runs.stream()
                .filter(run -> !byOrdinal.get(run.ordinal()).isNew())
                .map(run -> span(run, 0, run.size()))
                .toList();
        if (spans.isEmpty()) {
            return Set.of();
        }
        copy.end();
        return stored.seriesWithin(spans);
    }

    private StoredValues.Span span(SignalRun run, int from, int to) {
        return new StoredValues.Span(byOrdinal.get(run.ordinal()).id(), run.start(from), run.end(to - 1));
    }

    private void compare(SignalRun run, WrittenSeries series) throws SQLException {
        for (int from = 0; from < run.size(); ) {
            int to = from + 1;
            while (to < run.size() && run.end(to) - run.start(from) <= COMPARED_SECONDS) {
                to++;
            }
            CurrentValues current = new CurrentValues(stored.current(span(run, from, to)));
            for (int i = from; i < to; i++) {
                switch (current.compare(run.start(i), run.end(i), run.value(i))) {
                    case ABSENT -> added++;
                    case DIFFERENT -> revised++;
                    case SAME -> {
                        unchanged++;
                        run.leaveOut(i);
                    }
                }
            }
            from = to;
        }
    }

    private void copyOf(SignalRun run, WrittenSeries series) throws SQLException {
        for (int i = 0; i < run.size(); i++) {
            if (!run.isLeftOut(i)) {
                copy.add(series.id(), run.start(i), run.end(i), run.value(i));
                series.written(run.start(i), run.end(i));
            }
        }
    }

    /** Completes the import; nothing may be written after it. */
    ImportCounts finish() throws SQLException {
        copy.end();
        table.record(byOrdinal, importNumber);
        return new ImportCounts(added, revised, unchanged);
    }

    /** Gives up, so that the connection can roll back. */
    void cancel() throws SQLException {
        copy.cancel();
    }
}
