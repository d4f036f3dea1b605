package org.suandian.scope2.internal.reading;

import java.sql.SQLException;
import org.postgresql.copy.CopyOut;

/** Takes the rows of a copy apart, and leaves out those of blocks that are not to be seen. */
final class RowStream {

    private static final int ROWS_BETWEEN_REPORTS = 1 << 16;

    private final LedgerBlocks blocks;
    private final ReversedRows reversed;
    private final ActivityReader.RowHandler handler;
    private final ActivityReader.Progress progress;
    private final ActivityRow row = new ActivityRow();
    private long rows;

    RowStream(
            LedgerBlocks blocks,
            ReversedRows reversed,
            ActivityReader.RowHandler handler,
            ActivityReader.Progress progress) {
        this.blocks = blocks;
        this.reversed = reversed;
        this.handler = handler;
        this.progress = progress;
    }

    /** Reads to the end; a message holds whole rows, the first one the header before them. */
    long drain(CopyOut copy, int headerBytes) throws SQLException {
        int at = headerBytes;
        for (byte[] message = copy.readFromCopy(); message != null; message = copy.readFromCopy()) {
            while (at >= 0 && at < message.length) {
                at = row.take(message, at);
                if (at >= 0) {
                    handle();
                }
            }
            at = at < 0 ? at : at - message.length;
        }
        progress.read(rows, blocks.entries());
        return rows;
    }

    private void handle() {
        long sequence = blocks.sequence(row.blockId());
        if (sequence == 0) {
            return;
        }
        row.place(sequence, reversed.contains(row.blockId(), row.position()));
        handler.handle(row);
        if (++rows % ROWS_BETWEEN_REPORTS == 0) {
            progress.read(rows, blocks.entries());
        }
    }
}
