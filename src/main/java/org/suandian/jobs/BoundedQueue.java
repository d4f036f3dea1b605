package org.suandian.jobs;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.IntConsumer;

/** A queue as its feature sees it: with its limits, and the tenant of whoever uses it. */
public class BoundedQueue {

    private final JobQueue queue;
    private final ConnectionSource database;
    private final JobTenants tenants;
    private final QueueLimits limits;
    private final Clock clock;

    /** Where connections come from; within a transaction, always the transaction's. */
    @FunctionalInterface
    public interface ConnectionSource {

        /** To be closed by the caller. */
        Connection open() throws SQLException;
    }

    @FunctionalInterface
    private interface Access<T> {
        T on(Connection connection) throws SQLException;
    }

    protected BoundedQueue(
            JobQueue queue, ConnectionSource database, JobTenants tenants, QueueLimits limits, Clock clock) {
        this.queue = queue;
        this.database = database;
        this.tenants = tenants;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * Refuses a request before any work is done for it.
     *
     * @throws org.suandian.failure.LimitReachedException if there is no room for this many more
     */
    public final void requireRoomFor(int more) {
        access(connection -> {
            limits.require(
                    queue.state(connection, clock.instant()), queue.waitingOf(connection, tenants.current()), more);
            return more;
        });
    }

    /**
     * Makes a job, within the caller's transaction, until whose end nobody else makes one.
     *
     * @param entering enters the job with the priority that it is given
     * @throws org.suandian.failure.LimitReachedException if there is no room
     */
    public final void enter(UUID id, IntConsumer entering) {
        access(connection -> {
            String tenant = tenants.current();
            entering.accept(queue.admit(connection, tenant, limits, clock.instant()));
            queue.enter(connection, id.toString(), tenant);
            return id;
        });
    }

    /** Has a job that a node takes up come next, should the node leave it. */
    public final void putFirst(UUID id) {
        access(connection -> {
            queue.putFirst(connection, id.toString());
            return id;
        });
    }

    /** Takes a job out that need not be done any more. */
    public final void leave(UUID id) {
        access(connection -> {
            queue.leave(connection, id.toString());
            return id;
        });
    }

    /** The queue as it is now. */
    public final QueueState state() {
        return access(connection -> queue.state(connection, clock.instant()));
    }

    private <T> T access(Access<T> access) {
        try (Connection connection = database.open()) {
            return access.on(connection);
        } catch (SQLException e) {
            throw new QueueAccessException(e);
        }
    }
}
