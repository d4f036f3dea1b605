package org.suandian.scope2.internal.consumption;

/** Memory for the hours of sites that may be used at a time. Where it does not suffice, fewer sites are taken at a time. */
final class CellBudget {

    private final long bytes;
    private long left;

    CellBudget(long bytes) {
        this.bytes = bytes;
        this.left = bytes;
    }

    static CellBudget unlimited() {
        return new CellBudget(Long.MAX_VALUE);
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
