package org.suandian.scope2.internal.reading;

import org.jspecify.annotations.Nullable;

/** A row as PostgreSQL's binary copy delivers it; fields are read where they lie. Not thread-safe. */
public final class ActivityRow implements ActivityEntry {

    private static final int COLUMNS = ActivityColumn.values().length;
    private static final int TEXTS_FROM = ActivityColumn.METER_ID.ordinal();
    private static final int TEXTS_TO = ActivityColumn.BATCH_ID.ordinal();
    /** PostgreSQL counts from 2000-01-01T00:00Z. */
    private static final long EPOCH_MICROS = 946_684_800_000_000L;

    private final int[] offsets = new int[COLUMNS];
    private final int[] lengths = new int[COLUMNS];
    private final TextCache texts = new TextCache();
    private byte[] data = new byte[0];
    private long sequence;
    private boolean reversed;

    /** Takes a row's fields, and gives where the next row begins; -1 at the end of the copy. */
    int take(byte[] bytes, int from) {
        data = bytes;
        int at = from;
        int fields = (short) (bytes[at] << 8 | bytes[at + 1] & 0xFF);
        at += Short.BYTES;
        if (fields < 0) {
            return -1;
        }
        for (int i = 0; i < fields; i++) {
            int length = intAt(at);
            at += Integer.BYTES;
            offsets[i] = at;
            lengths[i] = length;
            at += Math.max(0, length);
        }
        return at;
    }

    void place(long blockSequence, boolean isReversed) {
        sequence = blockSequence;
        reversed = isReversed;
    }

    /** The place of the row's block in the chain. */
    public long sequence() {
        return sequence;
    }

    public long blockId() {
        return number(ActivityColumn.BLOCK_ID);
    }

    public int position() {
        return (int) number(ActivityColumn.POSITION);
    }

    /** The bytes that a field lies in. */
    public byte[] data() {
        return data;
    }

    public int offset(ActivityColumn column) {
        return offsets[column.ordinal()];
    }

    /** -1 for a field that is absent. */
    public int length(ActivityColumn column) {
        return lengths[column.ordinal()];
    }

    @Override
    public String siteId() {
        return texts.text(data, offset(ActivityColumn.SITE_ID), length(ActivityColumn.SITE_ID));
    }

    @Override
    public long start() {
        return number(ActivityColumn.STARTS_AT) + EPOCH_MICROS;
    }

    @Override
    public long end() {
        return number(ActivityColumn.ENDS_AT) + EPOCH_MICROS;
    }

    @Override
    public long energy() {
        return number(ActivityColumn.ENERGY_MILLIWATT_HOURS);
    }

    @Override
    public int point() {
        return (int) number(ActivityColumn.MEASUREMENT_POINT);
    }

    @Override
    public int origin() {
        return (int) number(ActivityColumn.ORIGIN);
    }

    @Override
    public @Nullable String meterId() {
        String given = text(ActivityColumn.METER_ID);
        return given == null && !hasWorkload() ? "" : given;
    }

    @Override
    public boolean hasWorkload() {
        for (int i = TEXTS_FROM + 1; i <= TEXTS_TO; i++) {
            if (lengths[i] >= 0) {
                return true;
            }
        }
        return inputTokens() != 0 || outputTokens() != 0 || acceleratorMilliHours() != 0;
    }

    @Override
    public @Nullable String modelId() {
        return text(ActivityColumn.MODEL_ID);
    }

    @Override
    public @Nullable String acceleratorId() {
        return text(ActivityColumn.ACCELERATOR_ID);
    }

    @Override
    public @Nullable String tenant() {
        return text(ActivityColumn.TENANT);
    }

    @Override
    public long inputTokens() {
        return number(ActivityColumn.INPUT_TOKENS);
    }

    @Override
    public long outputTokens() {
        return number(ActivityColumn.OUTPUT_TOKENS);
    }

    @Override
    public long acceleratorMilliHours() {
        return number(ActivityColumn.ACCELERATOR_MILLI_HOURS);
    }

    @Override
    public boolean isReversal() {
        return number(ActivityColumn.RECORD_TYPE) != 0;
    }

    @Override
    public boolean isReversed() {
        return reversed;
    }

    private @Nullable String text(ActivityColumn column) {
        int length = length(column);
        return length < 0 ? null : texts.text(data, offset(column), length);
    }

    private long number(ActivityColumn column) {
        int at = offset(column);
        return switch (length(column)) {
            case Short.BYTES -> (short) (data[at] << 8 | data[at + 1] & 0xFF);
            case Integer.BYTES -> intAt(at);
            case Long.BYTES -> (long) intAt(at) << 32 | intAt(at + Integer.BYTES) & 0xFFFF_FFFFL;
            default -> throw new IllegalStateException("The column " + column + " must be a number.");
        };
    }

    private int intAt(int at) {
        return data[at] << 24 | (data[at + 1] & 0xFF) << 16 | (data[at + 2] & 0xFF) << 8 | data[at + 3] & 0xFF;
    }
}
