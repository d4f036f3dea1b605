package org.suandian.scope2.internal.consumption;

import java.util.Arrays;

/**
 * Which records count in each hour of a stay: those of the meters at the point nearest to the grid, or else workloads. Written as runs,
 * e.g. {@code U8760} or {@code I24-2I734}.
 */
public final class CountedPoints {

    /** Workloads stand for the meter that has no reading. */
    public static final int WORKLOAD = 4;

    /** Nothing is recorded. */
    public static final int NONE = 5;

    /** By the ordinal of the measurement point, then the two above. */
    private static final String LETTERS = "USPIW-";

    private final byte[] byHour;

    private CountedPoints(byte[] byHour) {
        this.byHour = byHour;
    }

    /**
     * From what is recorded in each hour.
     *
     * @param recorded a bit for each measurement point with a meter, and bit {@value #WORKLOAD} for workloads; taken over
     */
    static CountedPoints of(byte[] recorded) {
        for (int hour = 0; hour < recorded.length; hour++) {
            recorded[hour] = (byte) (recorded[hour] == 0 ? NONE : Integer.numberOfTrailingZeros(recorded[hour]));
        }
        return new CountedPoints(recorded);
    }

    /** From {@link #toString}. */
    public static CountedPoints parse(String runs) {
        byte[] byHour = new byte[runs.length()];
        int hours = 0;
        int at = 0;
        while (at < runs.length()) {
            int kind = LETTERS.indexOf(runs.charAt(at++));
            int length = 0;
            while (at < runs.length() && Character.isDigit(runs.charAt(at))) {
                length = 10 * length + Character.digit(runs.charAt(at++), 10);
            }
            byHour = Arrays.copyOf(byHour, Math.max(byHour.length, hours + length));
            Arrays.fill(byHour, hours, hours + length, (byte) kind);
            hours += length;
        }
        return new CountedPoints(Arrays.copyOf(byHour, hours));
    }

    public int hours() {
        return byHour.length;
    }

    /** The ordinal of a measurement point, {@link #WORKLOAD} or {@link #NONE}. */
    public int at(int hour) {
        return byHour[hour];
    }

    /** Hours in which anything is recorded. */
    int covered() {
        int covered = 0;
        for (byte each : byHour) {
            covered += each == NONE ? 0 : 1;
        }
        return covered;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CountedPoints that && Arrays.equals(byHour, that.byHour);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(byHour);
    }

    @Override
    public String toString() {
        StringBuilder runs = new StringBuilder();
        for (int from = 0, to; from < byHour.length; from = to) {
            to = from + 1;
            while (to < byHour.length && byHour[to] == byHour[from]) {
                to++;
            }
            runs.append(LETTERS.charAt(byHour[from])).append(to - from);
        }
        return runs.toString();
    }
}
