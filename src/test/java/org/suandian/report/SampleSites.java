package org.suandian.report;

import static org.suandian.report.SampleReports.energy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.grid.CarbonBasis;
import org.suandian.provenance.Caveat;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.UsedFactor;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.accounting.result.TierLine;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

/** Sites, factors and tiers of the sample. */
final class SampleSites {

    static final LedgerEnergy FRANKFURT_FIRST = energy("1000000.5004");
    private static final LedgerEnergy FRANKFURT_THEN = energy("500000.2503");
    private static final LedgerEnergy SHANGHAI = energy("250000.1255");

    private static final Instant MOVE = Instant.parse("2025-06-30T22:00:00Z");

    private SampleSites() {}

    static List<SiteConsumption> consumptions() {
        Interval period = SampleReports.PERIOD;
        return List.of(
                consumption("fra1", 0, germany(), Interval.of(period.start(), MOVE), FRANKFURT_FIRST, "350.0007"),
                consumption("fra1", 1, germany(), Interval.of(MOVE, period.end()), FRANKFURT_THEN, "340.001"),
                consumption("sha1", 0, china(), period, SHANGHAI, "550.002"));
    }

    private static SiteConsumption consumption(
            String site, int number, SiteStay stay, Interval interval, LedgerEnergy energy, String rate) {
        int hours = (int) interval.duration().dividedBy(Duration.ofHours(1));
        long[] hourly = new long[hours];
        hourly[0] = energy.milliwattHours();
        LedgerEnergy modelled = energy("1000.0002");
        boolean residual = stay.country().equals("DE");
        return new SiteConsumption(
                site,
                number,
                stay,
                interval,
                energy,
                Map.of(EnergyOrigin.METERED, energy.minus(modelled), EnergyOrigin.MODELLED, modelled),
                new HourlyEnergy(interval.start(), hourly),
                hours - (residual ? 0 : 5),
                Optional.of(
                        factor("ledger:" + site + number + "@1", stay.areaIds().getFirst(), rate)),
                List.of(),
                residual ? Optional.of(factor("bundled:residual:DE:2024", "DE", "700.0003")) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new SiteConsumption.UsedLossRate("loss-" + site, new BigDecimal("0.045"), "ENTSO-E 2024")));
    }

    private static UsedFactor factor(String key, String area, String rate) {
        return new UsedFactor(
                key,
                area,
                2024,
                rate(rate),
                CarbonBasis.DIRECT,
                "CO2e",
                "生态环境部, \"2024\"",
                List.of(Caveat.ANNUAL_AVERAGE),
                Optional.of(5.0));
    }

    private static SiteStay germany() {
        return stay("eu-de", "DE", "eu-aib", "Europe/Berlin", "1.2", "metered");
    }

    private static SiteStay china() {
        return stay("cn-sh", "CN", "cn", "Asia/Shanghai", "1.35", "assumed");
    }

    private static SiteStay stay(String region, String country, String market, String zone, String pue, String source) {
        return new SiteStay(
                Instant.parse("2020-01-01T00:00:00Z"),
                Optional.empty(),
                region,
                List.of(country),
                country,
                market,
                ZoneId.of(zone),
                new BigDecimal(pue),
                source,
                Optional.of(2.0));
    }

    static List<LocationLine> locationLines() {
        return consumptions().stream()
                .map(each -> {
                    UsedFactor factor = each.location().orElseThrow();
                    return new LocationLine(
                            each.siteId(),
                            each.stayNumber(),
                            factor.key(),
                            each.energy(),
                            Optional.of(factor.rate()),
                            factor.rate().of(each.energy()));
                })
                .toList();
    }

    static List<TierLine> tierLines() {
        return List.of(
                tier("fra1", 0, Tier.CERTIFICATE, "GO-1", "600000", "0"),
                tier("fra1", 0, Tier.CONTRACT, "PPA-1", "100000", "12.5"),
                tier("fra1", 0, Tier.RESIDUAL_MIX, "bundled:residual:DE:2024", "300000.5004", "700.0003"),
                tier("fra1", 1, Tier.SUPPLIER_RATE, "TARIFF-1", "200000", "100.0004"),
                tier("fra1", 1, Tier.RESIDUAL_MIX, "bundled:residual:DE:2024", "300000.2503", "700.0003"),
                tier("sha1", 0, Tier.GRID_AVERAGE, "ledger:sha10@1", "250000.1255", "550.002"));
    }

    private static TierLine tier(String site, int stay, Tier tier, String reference, String energy, String rate) {
        return new TierLine(
                site,
                stay,
                tier,
                reference,
                energy(energy),
                rate(rate),
                rate(rate).of(energy(energy)));
    }

    private static EmissionRate rate(String gramsPerKilowattHour) {
        return new EmissionRate(new BigDecimal(gramsPerKilowattHour));
    }
}
