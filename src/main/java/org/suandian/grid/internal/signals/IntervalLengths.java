package org.suandian.grid.internal.signals;

/** How long a stored interval may last; a search by start need look back no further than the longest. */
public final class IntervalLengths {

    public static final long SHORTEST_SECONDS = 60;
    public static final long LONGEST_SECONDS = 86_400;

    private IntervalLengths() {}
}
