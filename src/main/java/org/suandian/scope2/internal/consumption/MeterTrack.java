package org.suandian.scope2.internal.consumption;

/**
 * What of its time a meter has read. An hour is twelve slots of five minutes; a reading covers those whose middle it covers, so that
 * readings that only touch each other never share one.
 */
final class MeterTrack {

    private static final int SLOTS = 12;
    private static final int ALL = (1 << SLOTS) - 1;
    private static final long SLOT = StayFrame.HOUR / SLOTS;
    private static final long[] NONE = new long[0];

    private final StayFrame frame;
    private final CellBudget budget;
    private final String meterId;
    private final int point;
    private final short[] slots;
    private final PowerProfile powers = new PowerProfile();
    /** By hour, what was read twice; empty where nothing was. */
    private long[] doubled = NONE;

    private boolean[] isDoubled = new boolean[0];

    MeterTrack(StayFrame frame, CellBudget budget, String meterId, int point) {
        this.frame = frame;
        this.budget = budget;
        this.meterId = meterId;
        this.point = point;
        this.slots = budget.shorts(frame.hours());
    }

    String meterId() {
        return meterId;
    }

    int point() {
        return point;
    }

    PowerProfile powers() {
        return powers;
    }

    /** Microseconds of one hour. */
    void read(int hour, long energy, long from, long to) {
        int covered = covered(hour, from, to);
        if ((slots[hour] & covered) != 0) {
            if (doubled.length == 0) {
                doubled = budget.longs(slots.length);
                isDoubled = new boolean[slots.length];
            }
            doubled[hour] += energy;
            isDoubled[hour] = true;
        }
        slots[hour] |= (short) covered;
    }

    private int covered(int hour, long from, long to) {
        long hourStart = frame.firstHour() + hour * StayFrame.HOUR;
        int first = (int) Math.ceilDiv(from - hourStart - SLOT / 2, SLOT);
        int end = (int) Math.ceilDiv(to - hourStart - SLOT / 2, SLOT);
        return ALL >> SLOTS - end & ~((1 << first) - 1);
    }

    /** Whether the hour, as far as it belongs to the frame, was not read in full. */
    boolean hasGap(int hour) {
        long hourStart = frame.firstHour() + hour * StayFrame.HOUR;
        int wanted =
                covered(hour, Math.max(hourStart, frame.start()), Math.min(hourStart + StayFrame.HOUR, frame.end()));
        return (slots[hour] & wanted) != wanted;
    }

    boolean isDoubled(int hour) {
        return isDoubled.length > 0 && isDoubled[hour];
    }

    /** Milliwatt-hours of the readings that came second. */
    long doubled(int hour) {
        return doubled.length == 0 ? 0 : doubled[hour];
    }

    boolean hasOverlap() {
        return doubled.length > 0;
    }
}
