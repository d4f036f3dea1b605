package org.suandian.placement.tiny;

import org.suandian.placement.priced.BatchTable;

/** A batch of a problem written by hand; the fields are those of {@link BatchTable}. */
public record TinyBatch(
        int release, int due, int deadline, long latenessMicroPerSlot, long leaveOutMicro, int budget, int home) {

    private static final long LEAVE_OUT_MICRO = 1_000_000_000;

    /** May run within {@code [release, deadline)}, is never late, and has neither budget nor home. */
    public static TinyBatch within(int release, int deadline) {
        return new TinyBatch(release, deadline, deadline, 0, LEAVE_OUT_MICRO, BatchTable.NONE, BatchTable.NONE);
    }

    public TinyBatch dueAt(int slot, long microPerSlot) {
        return new TinyBatch(release, slot, deadline, microPerSlot, leaveOutMicro, budget, home);
    }

    public TinyBatch leftOutAt(long micro) {
        return new TinyBatch(release, due, deadline, latenessMicroPerSlot, micro, budget, home);
    }

    public TinyBatch ofBudget(int number) {
        return new TinyBatch(release, due, deadline, latenessMicroPerSlot, leaveOutMicro, number, home);
    }

    public TinyBatch at(int homeSite) {
        return new TinyBatch(release, due, deadline, latenessMicroPerSlot, leaveOutMicro, budget, homeSite);
    }
}
