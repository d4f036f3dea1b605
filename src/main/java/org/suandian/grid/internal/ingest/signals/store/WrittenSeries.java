package org.suandian.grid.internal.ingest.signals.store;

/** A series in the database, and what this import has written to it. */
final class WrittenSeries {

    private final int id;
    private final boolean isNew;
    private long firstStart = Long.MAX_VALUE;
    private long lastEnd = Long.MIN_VALUE;
    private long values;

    /** @param isNew whether this import made it, so that nothing can be stored of it */
    WrittenSeries(int id, boolean isNew) {
        this.id = id;
        this.isNew = isNew;
    }

    void written(long start, long end) {
        firstStart = Math.min(firstStart, start);
        lastEnd = Math.max(lastEnd, end);
        values++;
    }

    int id() {
        return id;
    }

    boolean isNew() {
        return isNew;
    }

    /** Epoch second. */
    long firstStart() {
        return firstStart;
    }

    /** Epoch second, exclusive. */
    long lastEnd() {
        return lastEnd;
    }

    long values() {
        return values;
    }
}
