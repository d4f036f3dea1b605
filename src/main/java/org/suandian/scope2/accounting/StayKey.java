package org.suandian.scope2.accounting;

import java.util.Comparator;

/**
 * A stay of a site, in order of site and number.
 *
 * @param number of the site's stays, from 0
 */
public record StayKey(String siteId, int number) implements Comparable<StayKey> {

    private static final Comparator<StayKey> ORDER =
            Comparator.comparing(StayKey::siteId).thenComparingInt(StayKey::number);

    public static StayKey of(SiteConsumption consumption) {
        return new StayKey(consumption.siteId(), consumption.stayNumber());
    }

    public static StayKey of(WorkloadUse use) {
        return new StayKey(use.siteId(), use.stayNumber());
    }

    @Override
    public int compareTo(StayKey other) {
        return ORDER.compare(this, other);
    }
}
