package org.suandian.scope2.accounting.book;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.SiteConsumption.UsedLossRate;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/** A stay of a site; what it consumed lies in its first hour unless hours are given. Rates in gCO2e/kWh. */
public final class TestSite {

    private final String id;
    private int stay;
    private String market = "EU";
    private String country = "DE";
    private String region = "de-north";
    private String pueSource = "operator";
    private Interval interval = Book.year2025();
    private EnergyOrigin origin = EnergyOrigin.METERED;
    private long[] hours = {0};
    private int coveredHours = 1;
    private Optional<UsedFactor> location = Optional.empty();
    private final List<UsedFactor> hourlyLocation = new ArrayList<>();
    private Optional<UsedFactor> residual = Optional.empty();
    private Optional<UsedFactor> supplier = Optional.empty();
    private Optional<UsedFactor> upstream = Optional.empty();
    private Optional<UsedLossRate> loss = Optional.empty();
    private Optional<Double> meterUncertainty = Optional.empty();
    private Optional<Double> factorUncertainty = Optional.empty();
    private int dataYear = 2025;

    private TestSite(String id) {
        this.id = id;
    }

    public static TestSite site(String id) {
        return new TestSite(id);
    }

    public TestSite mwh(String value) {
        hours = new long[] {Book.mwh(value).milliwattHours()};
        return this;
    }

    public TestSite kwh(String value) {
        return mwh(new BigDecimal(value).movePointLeft(3).toPlainString());
    }

    /** The interval of the stay from a full UTC hour on, and what each of its hours took. */
    public TestSite hours(String from, String to, long... milliwattHours) {
        interval = Interval.of(Instant.parse(from), Instant.parse(to));
        hours = milliwattHours.clone();
        coveredHours = hours.length;
        return this;
    }

    public TestSite in(String marketId, String countryCode, String regionId) {
        market = marketId;
        country = countryCode;
        region = regionId;
        return this;
    }

    public TestSite in(String marketId) {
        return in(marketId, country, region);
    }

    public TestSite stay(int number, String from, String to) {
        stay = number;
        interval = Interval.of(Instant.parse(from), Instant.parse(to));
        return this;
    }

    public TestSite location(String rate) {
        location = Optional.of(factor("location:" + id, rate, factorUncertainty));
        return this;
    }

    public TestSite locationKey(String key, String rate) {
        location = Optional.of(factor(key, rate, factorUncertainty));
        return this;
    }

    public TestSite hourlyLocation(String... rates) {
        for (String rate : rates) {
            hourlyLocation.add(factor("hourly:" + id, rate, Optional.empty()));
        }
        return this;
    }

    public TestSite residual(String rate) {
        residual = Optional.of(factor("residual:" + id, rate, Optional.empty()));
        return this;
    }

    public TestSite supplier(String rate) {
        supplier = Optional.of(factor("supplier:" + id, rate, Optional.empty()));
        return this;
    }

    public TestSite upstream(String rate) {
        upstream = Optional.of(factor("upstream:" + id, rate, Optional.empty()));
        return this;
    }

    public TestSite loss(BigDecimal share) {
        loss = Optional.of(new UsedLossRate("loss:" + id, share, "test"));
        return this;
    }

    public TestSite loss(String share) {
        return loss(new BigDecimal(share));
    }

    /** Before the factors. */
    public TestSite uncertainty(Optional<Double> meter, Optional<Double> factor) {
        meterUncertainty = meter;
        factorUncertainty = factor;
        return this;
    }

    /** Of the factors that follow. */
    public TestSite dataYear(int year) {
        dataYear = year;
        return this;
    }

    public TestSite origin(EnergyOrigin given) {
        origin = given;
        return this;
    }

    public TestSite pueSource(String source) {
        pueSource = source;
        return this;
    }

    public TestSite covered(int count) {
        coveredHours = count;
        return this;
    }

    private UsedFactor factor(String key, String rate, Optional<Double> uncertainty) {
        return new UsedFactor(
                key,
                "area",
                dataYear,
                new EmissionRate(new BigDecimal(rate)),
                CarbonBasis.DIRECT,
                "CO2e",
                "test",
                List.of(),
                uncertainty);
    }

    SiteConsumption build() {
        HourlyEnergy hourly = new HourlyEnergy(interval.start().truncatedTo(ChronoUnit.HOURS), hours);
        LedgerEnergy energy = hourly.sum();
        SiteStay where = new SiteStay(
                interval.start(),
                Optional.empty(),
                region,
                List.of("area"),
                country,
                market,
                ZoneId.of("UTC"),
                new BigDecimal("1.2"),
                pueSource,
                meterUncertainty);
        return new SiteConsumption(
                id,
                stay,
                where,
                interval,
                energy,
                Map.of(origin, energy),
                hourly,
                coveredHours,
                location,
                hourlyLocation,
                residual,
                supplier,
                upstream,
                loss);
    }
}
