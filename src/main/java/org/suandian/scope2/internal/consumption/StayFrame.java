package org.suandian.scope2.internal.consumption;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.exact.Exact;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * The part of a site's stay that lies in a period, and its hours: those of UTC, the first and the last perhaps in part.
 *
 * @param start microseconds since 1970-01-01T00:00Z
 * @param end likewise, exclusive
 * @param firstHour the moment from which hours are counted, likewise; at most an hour before the start
 */
public record StayFrame(String siteId, int stayNumber, SiteStay stay, long start, long end, long firstHour, int hours) {

    static final long HOUR = Duration.ofHours(1).toNanos() / 1_000;

    /** Part of a record that lies in one hour. */
    @FunctionalInterface
    public interface Part {

        /** Microseconds {@code [from, to)} of the hour of that number, and the amount that falls on them. */
        void take(int hour, long amount, long from, long to);
    }

    /** Empty where the stay does not touch the period. */
    public static Optional<StayFrame> find(String siteId, int stayNumber, SiteStay stay, Interval period) {
        Instant start = stay.from().isAfter(period.start()) ? stay.from() : period.start();
        Instant end = stay.to().filter(period.end()::isAfter).orElse(period.end());
        if (!start.isBefore(end)) {
            return Optional.empty();
        }
        Instant firstHour = start.truncatedTo(ChronoUnit.HOURS);
        long hours = Math.ceilDiv(micros(end) - micros(firstHour), HOUR);
        return Optional.of(new StayFrame(
                siteId, stayNumber, stay, micros(start), micros(end), micros(firstHour), Math.toIntExact(hours)));
    }

    /** Of all stays that touch the period, in the order of sites and stays. */
    public static List<StayFrame> list(List<LedgerSite> sites, Interval period) {
        List<StayFrame> frames = new ArrayList<>();
        for (LedgerSite site : sites) {
            for (int number = 0; number < site.stays().size(); number++) {
                find(site.id(), number, site.stays().get(number), period).ifPresent(frames::add);
            }
        }
        return frames;
    }

    static long micros(Instant moment) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, moment);
    }

    static Instant instant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    public Interval interval() {
        return Interval.of(instant(start), instant(end));
    }

    /** Hours {@code [first, last]}, but no more of them than the frame has. */
    Interval hours(int first, int last) {
        return Interval.of(
                instant(Math.max(start, firstHour + first * HOUR)),
                instant(Math.min(end, firstHour + (last + 1) * HOUR)));
    }

    public boolean touches(long from, long to) {
        return from < end && to > start;
    }

    /**
     * Spreads an amount evenly over the time from start to end, and gives out the parts that lie in the frame. All parts of all frames
     * and of what lies outside add up to the amount exactly, however it is cut.
     */
    public void split(long amount, long from, long to, Part part) {
        long at = Math.max(from, start);
        long until = Math.min(to, end);
        int hour = (int) ((at - firstHour) / HOUR);
        long hourEnd = firstHour + (hour + 1) * HOUR;
        if (at == from && until == to && until <= hourEnd) {
            part.take(hour, amount, at, until);
            return;
        }
        long before = before(amount, from, to, at);
        while (at < until) {
            long next = Math.min(hourEnd, until);
            long upTo = before(amount, from, to, next);
            part.take(hour, upTo - before, at, next);
            before = upTo;
            at = next;
            hour++;
            hourEnd += HOUR;
        }
    }

    /** What of an amount falls on the time before the frame's end, less what falls before its start. */
    public long within(long amount, long from, long to) {
        if (amount == 0 || from >= start && to <= end) {
            return amount;
        }
        return before(amount, from, to, Math.min(to, end)) - before(amount, from, to, Math.max(from, start));
    }

    private static long before(long amount, long from, long to, long moment) {
        return Exact.mulDivSigned(amount, moment - from, to - from);
    }
}
