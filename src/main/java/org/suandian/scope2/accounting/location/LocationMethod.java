package org.suandian.scope2.accounting.location;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.suandian.scope2.accounting.AccountingInputs;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.Ruleset.Granularity;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.quantity.LedgerEmissions;

/** Location-based emissions of each stay, scope2.md (3) and (4). A stay without a factor has no line: missing is not zero. */
public final class LocationMethod {

    private static final int KEYS_NAMED = 2;

    private LocationMethod() {}

    /** In order of site and stay. By the hour where the ruleset asks for it and factors by the hour are known, else by the year. */
    public static SortedMap<StayKey, LocationLine> lines(AccountingInputs inputs) {
        boolean hourly = inputs.question().ruleset().locationGranularity() == Granularity.HOURLY;
        SortedMap<StayKey, LocationLine> lines = new TreeMap<>();
        for (SiteConsumption consumption : inputs.consumptions()) {
            boolean byHour = hourly && !consumption.hourlyLocation().isEmpty();
            Optional<LocationLine> line = byHour ? Optional.of(byHour(consumption)) : byYear(consumption);
            line.ifPresent(found -> lines.put(StayKey.of(consumption), found));
        }
        return lines;
    }

    private static Optional<LocationLine> byYear(SiteConsumption consumption) {
        return consumption
                .location()
                .map(factor -> new LocationLine(
                        consumption.siteId(),
                        consumption.stayNumber(),
                        factor.key(),
                        consumption.energy(),
                        Optional.of(factor.rate()),
                        factor.rate().of(consumption.energy())));
    }

    private static LocationLine byHour(SiteConsumption consumption) {
        HourlyEnergy hours = consumption.hourly();
        List<UsedFactor> factors = consumption.hourlyLocation();
        if (factors.size() != hours.hours() || !hours.sum().equals(consumption.energy())) {
            throw new IllegalArgumentException(
                    "The hours of site (%s) must each have a factor (%d of %d) and add up to its energy (%s of %s kWh)."
                            .formatted(
                                    consumption.siteId(),
                                    factors.size(),
                                    hours.hours(),
                                    hours.sum().kilowattHours(),
                                    consumption.energy().kilowattHours()));
        }
        BigDecimal grams = BigDecimal.ZERO;
        for (int hour = 0; hour < hours.hours(); hour++) {
            grams = grams.add(factors.get(hour).rate().of(hours.at(hour)).grams());
        }
        return new LocationLine(
                consumption.siteId(),
                consumption.stayNumber(),
                reference(factors),
                consumption.energy(),
                Optional.empty(),
                new LedgerEmissions(grams));
    }

    /** The key that all hours share; of several the first two, and how many more there are. */
    private static String reference(List<UsedFactor> factors) {
        List<String> keys = factors.stream().map(UsedFactor::key).distinct().toList();
        if (keys.size() <= KEYS_NAMED) {
            return String.join(" + ", keys);
        }
        return "%s + %s + %d more".formatted(keys.get(0), keys.get(1), keys.size() - KEYS_NAMED);
    }
}
