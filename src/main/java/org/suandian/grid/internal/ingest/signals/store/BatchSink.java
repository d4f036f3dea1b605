package org.suandian.grid.internal.ingest.signals.store;

import org.suandian.ingest.ImportCounts;

/** Where checked rows go, batch by batch. */
public interface BatchSink extends AutoCloseable {

    /** An empty batch to fill; may wait until one is free. */
    SignalBatch emptyBatch();

    /** Hands a batch over; the caller must not touch it again. */
    void write(SignalBatch batch);

    /** Waits until everything is written, and says what it changed. */
    ImportCounts finish();

    /** Gives up what is not written. */
    @Override
    void close();
}
