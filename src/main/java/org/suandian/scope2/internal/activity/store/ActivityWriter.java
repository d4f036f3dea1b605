package org.suandian.scope2.internal.activity.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;
import org.suandian.scope2.internal.activity.parsing.ReadRecord;
import org.suandian.scope2.internal.activity.reading.Issues;
import org.suandian.scope2.internal.chain.OpenBlock;
import org.suandian.scope2.ledger.CanonicalWriter;

/**
 * Writes the records of one request into a block, in pieces. Each piece is copied as if all of it were new; only where the database
 * refuses that, because an id is there already, is it asked which are. Once there is an issue nothing more is written: the transaction
 * will be rolled back, and the rest is read for its issues only.
 */
public final class ActivityWriter {

    private static final int PIECE = 10_000;
    private static final int TRIES = 5;
    private static final String UNIQUE_VIOLATION = "23505";

    /** Takes what was written. The connection is free while it does. */
    public interface Written {

        /**
         * Takes a row.
         *
         * @param number of the record in the request, from 1
         * @param line of the request's text, from 1
         */
        void accept(ActivityRow row, long number, long line) throws SQLException;
    }

    private final Connection connection;
    private final OpenBlock block;
    private final Issues issues;
    private final Reversals reversals;
    private final Sift sift;
    private final ActivityCopy copy;
    private final CanonicalWriter canonical = new CanonicalWriter();
    private final Written written;
    private final List<ReadRecord> piece = new ArrayList<>(PIECE);
    private boolean repeatsExpected;
    private long accepted;
    private long repeated;

    /** @param written takes each row that was written, in order */
    public ActivityWriter(Connection connection, OpenBlock block, Issues issues, Written written) throws SQLException {
        StoredActivity stored = new StoredActivity(connection);
        this.connection = connection;
        this.block = block;
        this.issues = issues;
        this.reversals = new Reversals(stored, issues);
        this.sift = new Sift(stored, issues);
        this.copy = new ActivityCopy(connection);
        this.written = written;
    }

    public void add(ReadRecord record) throws SQLException {
        piece.add(record);
        if (piece.size() == PIECE) {
            flush();
        }
    }

    /** Writes what is left. */
    public void finish() throws SQLException {
        flush();
    }

    public long accepted() {
        return accepted;
    }

    public long repeated() {
        return repeated;
    }

    private void flush() throws SQLException {
        if (piece.isEmpty()) {
            return;
        }
        List<Candidate> candidates = reversals.resolve(piece);
        piece.clear();
        if (issues.isEmpty() && !repeatsExpected && isCopied(candidates)) {
            return;
        }
        for (int i = 0; i < TRIES; i++) {
            Sift.Result result = sift.sift(candidates);
            repeatsExpected = result.repeated() > 0;
            if (!issues.isEmpty() || isCopied(result.fresh())) {
                repeated += result.repeated();
                return;
            }
        }
        throw new IllegalStateException("The records must be told from those of other requests, which come too fast.");
    }

    /** False if the database has one of the ids already; nothing is written then. */
    private boolean isCopied(List<Candidate> candidates) throws SQLException {
        if (candidates.isEmpty()) {
            return true;
        }
        int entries = block.entries();
        byte[] lastHash = block.lastHash();
        Savepoint before = connection.setSavepoint();
        try {
            copy(candidates);
            connection.releaseSavepoint(before);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e;
            }
            connection.rollback(before);
            block.rewind(entries, lastHash);
            return false;
        } finally {
            copy.cancel();
        }
        accepted += candidates.size();
        for (Candidate candidate : candidates) {
            written.accept(candidate.activity(), candidate.row(), candidate.line());
        }
        return true;
    }

    private void copy(List<Candidate> candidates) throws SQLException {
        copy.begin();
        for (Candidate candidate : candidates) {
            int position = block.entries();
            candidate.activity().write(canonical);
            copy.add(block.id(), position, candidate.activity(), block.add(canonical.toBytes()));
        }
        copy.end();
    }
}
