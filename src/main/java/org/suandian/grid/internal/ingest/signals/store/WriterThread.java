package org.suandian.grid.internal.ingest.signals.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.suandian.ingest.ImportCounts;

/**
 * Lets one thread read and check rows while another writes the batches that are full. There are never more batches than
 * {@value #BATCHES}, so a fast reader waits for the database instead of filling the memory.
 *
 * <p>The methods are for the reading thread.
 */
public final class WriterThread implements BatchSink {

    private static final int BATCHES = 6;

    private final SignalWriter writer;
    private final SignalBatch last = new SignalBatch();
    private final BlockingQueue<SignalBatch> filled = new ArrayBlockingQueue<>(BATCHES + 1);
    private final BlockingQueue<SignalBatch> free = new ArrayBlockingQueue<>(BATCHES);
    private final Thread thread;
    private volatile @Nullable Throwable failure;
    private volatile boolean cancelled;
    private @Nullable ImportCounts counts;

    private WriterThread(SignalWriter writer) {
        this.writer = writer;
        for (int i = 0; i < BATCHES; i++) {
            free.add(new SignalBatch());
        }
        this.thread = Thread.ofPlatform().name("signal-writer").daemon().unstarted(this::run);
    }

    /**
     * Starts a thread that writes to the connection, which nobody else may use until this is finished or closed.
     *
     * @param importNumber of the import whose transaction the connection is in
     */
    public static WriterThread start(Connection connection, long importNumber) throws SQLException {
        WriterThread started = new WriterThread(new SignalWriter(connection, importNumber));
        started.thread.start();
        return started;
    }

    @Override
    public SignalBatch emptyBatch() {
        throwFailure();
        try {
            return free.take();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    @Override
    public void write(SignalBatch batch) {
        throwFailure();
        filled.add(batch);
    }

    @Override
    public ImportCounts finish() {
        stop();
        throwFailure();
        return counts == null ? ImportCounts.NONE : counts;
    }

    /** Gives up what is not written; afterwards nobody but the caller uses the connection. */
    @Override
    public void close() {
        cancelled = true;
        stop();
    }

    private void stop() {
        if (!thread.isAlive()) {
            return;
        }
        filled.add(last);
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("The import must not be interrupted.", e);
    }

    private void throwFailure() {
        if (failure != null) {
            throw new SignalWriteException(failure);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the last batch is a signal, not a value
    private void run() {
        try {
            for (SignalBatch batch = filled.take(); batch != last; batch = filled.take()) {
                if (failure == null && !cancelled) {
                    writeNow(batch);
                }
                batch.clear();
                free.add(batch);
            }
            if (failure == null && !cancelled) {
                counts = writer.finish();
            } else {
                writer.cancel();
            }
        } catch (SQLException | RuntimeException | InterruptedException e) {
            failure = e;
        }
    }

    private void writeNow(SignalBatch batch) {
        try {
            writer.write(batch);
        } catch (SQLException | RuntimeException e) {
            failure = e;
        }
    }
}
