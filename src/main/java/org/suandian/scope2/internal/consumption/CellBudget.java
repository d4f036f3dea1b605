package org.suandian.scope2.internal.consumption;

/**
 * Memory for the hours of sites that may be used at a time. Where it does not suffice, fewer sites are taken at a time. A part of it may
 * be used for what only saves time.
 */
final class CellBudget {

    private static final int SHARE_OF_SPARE = 4;

    private final long bytes;
    private long left;
    private long spare;

    CellBudget(long bytes) {
        this.bytes = bytes;
        this.spare = bytes / SHARE_OF_SPARE;
        this.left = bytes - spare;
    }

    static CellBudget unlimited() {
        return new CellBudget(Long.MAX_VALUE);
    }

    /** Ends what cannot fit before anything is read for it. */
    void require(long least) {
        if (least > left) {
            throw new ExceededException(bytes);
        }
    }

    long[] longs(int count) {
        take((long) count * Long.BYTES);
        return new long[count];
    }

    short[] shorts(int count) {
        take((long) count * Short.BYTES);
        return new short[count];
    }

    byte[] bytes(int count) {
        take(count);
        return new byte[count];
    }

    /** Hours of what saves time; an empty array where there is no room for them. */
    long[] spareLongs(int count) {
        long more = (long) count * Long.BYTES;
        if (more > spare) {
            return new long[0];
        }
        spare -= more;
        return new long[count];
    }

    private void take(long more) {
        left -= more;
        if (left < 0) {
            throw new ExceededException(bytes);
        }
    }

    /** Too many sites at a time. */
    static final class ExceededException extends RuntimeException {

        private static final long serialVersionUID = 1;

        ExceededException(long bytes) {
            super("The hours of the sites must fit into %d bytes.".formatted(bytes), null, false, false);
        }
    }
}
