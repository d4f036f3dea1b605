package org.suandian.scope2.internal.consumption;

import java.util.Map;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/**
 * What a site consumed during the part of a stay that lies in the period; see {@link
 * org.suandian.scope2.accounting.SiteConsumption}, which has factors besides.
 *
 * @param counted which records it is made of, by the hour
 */
public record ConsumedStay(
        String siteId,
        int stayNumber,
        SiteStay stay,
        Interval interval,
        LedgerEnergy energy,
        Map<EnergyOrigin, LedgerEnergy> byOrigin,
        HourlyEnergy hourly,
        int coveredHours,
        CountedPoints counted) {

    public ConsumedStay {
        byOrigin = Map.copyOf(byOrigin);
    }

    static ConsumedStay of(StayOutcome outcome) {
        StayFrame frame = outcome.tally().frame();
        return new ConsumedStay(
                frame.siteId(),
                frame.stayNumber(),
                frame.stay(),
                frame.interval(),
                new LedgerEnergy(outcome.sum()),
                outcome.byOrigin(),
                outcome.hourly(),
                outcome.counted().covered(),
                outcome.counted());
    }
}
