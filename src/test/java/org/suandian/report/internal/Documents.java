package org.suandian.report.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.suandian.report.ReportDocument;
import org.suandian.report.document.Boundary;
import org.suandian.report.document.StayRow;
import org.suandian.report.document.TierRow;
import org.suandian.report.document.TierSum;
import org.suandian.report.document.Totals;
import org.suandian.scope2.accounting.result.Tier;

/** Documents that differ from the sample in one thing. */
public final class Documents {

    private Documents() {}

    /** The document with other stays; all else as it was, whether it agrees with them or not. */
    public static ReportDocument withStays(ReportDocument document, List<StayRow> stays) {
        return with(document, document.boundary(), document.totals(), stays, document.tierSums(), document.tiers());
    }

    /** The stay with another energy for show. */
    public static StayRow withEnergy(StayRow stay, BigDecimal energyKwh) {
        return stay(
                stay,
                energyKwh,
                stay.locationReference(),
                stay.locationRateGco2ePerKwh(),
                stay.locationBasedTco2e(),
                stay.exactLocationBasedTco2e());
    }

    public static StayRow withoutFactor(StayRow stay) {
        return stay(stay, stay.energyKwh(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The stay by factors of each hour, of which it shows none. */
    public static StayRow withHourlyFactors(StayRow stay) {
        return stay(
                stay,
                stay.energyKwh(),
                stay.locationReference(),
                Optional.empty(),
                stay.locationBasedTco2e(),
                stay.exactLocationBasedTco2e());
    }

    /** As many sites, each 1,000 kWh at 400 g/kWh, half by a certificate and half at 600 g/kWh: 0.4 t and 0.3 t each. */
    public static ReportDocument ofSites(ReportDocument document, int sites) {
        List<StayRow> stays = new ArrayList<>();
        List<TierRow> tiers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < sites; i++) {
            String id = "site-%04d".formatted(i);
            ids.add(id);
            stays.add(site(document.stays().getFirst(), id));
            tiers.add(tier(id, Tier.CERTIFICATE, "GO-" + i, "0", "0"));
            tiers.add(tier(id, Tier.RESIDUAL_MIX, "bundled:residual:DE:2024", "600", "0.3"));
        }
        BigDecimal count = BigDecimal.valueOf(sites);
        Totals totals = new Totals(
                count.multiply(new BigDecimal("1000.000")),
                count.multiply(new BigDecimal("0.400")),
                count.multiply(new BigDecimal("0.300")));
        BigDecimal half = count.multiply(new BigDecimal("500.000"));
        List<TierSum> sums = List.of(
                new TierSum(Tier.CERTIFICATE, half, new BigDecimal("50.00"), new BigDecimal("0.000")),
                new TierSum(Tier.RESIDUAL_MIX, half, new BigDecimal("50.00"), totals.marketBasedTco2e()));
        Boundary boundary = boundary(document.boundary(), document.boundary().organisationName(), ids);
        return with(document, boundary, totals, stays, sums, tiers);
    }

    private static StayRow site(StayRow stay, String id) {
        return new StayRow(
                id,
                0,
                stay.interval(),
                stay.regionId(),
                stay.country(),
                stay.marketId(),
                stay.pue(),
                stay.pueSource(),
                stay.coveredHours(),
                stay.hours(),
                new BigDecimal("1000.000"),
                new BigDecimal("1000"),
                List.of(),
                stay.locationReference(),
                Optional.of(new BigDecimal("400")),
                Optional.of(new BigDecimal("0.400")),
                Optional.of(new BigDecimal("0.4")),
                Optional.of(new BigDecimal("0.300")));
    }

    private static TierRow tier(String site, Tier tier, String reference, String rate, String tonnes) {
        return new TierRow(
                site,
                0,
                tier,
                reference,
                new BigDecimal("500.000"),
                new BigDecimal("500"),
                new BigDecimal(rate),
                new BigDecimal(tonnes).setScale(3),
                new BigDecimal(tonnes));
    }

    /** The document of an organisation of another name. */
    public static ReportDocument named(ReportDocument document, String organisation) {
        Boundary named =
                boundary(document.boundary(), organisation, document.boundary().siteIds());
        return with(document, named, document.totals(), document.stays(), document.tierSums(), document.tiers());
    }

    private static Boundary boundary(Boundary boundary, String organisation, List<String> sites) {
        return new Boundary(
                boundary.organisationId(),
                organisation,
                boundary.allSites(),
                sites,
                boundary.period(),
                boundary.timezone(),
                boundary.fiscalYear(),
                boundary.currency(),
                boundary.asOf(),
                boundary.markets());
    }

    private static StayRow stay(
            StayRow stay,
            BigDecimal energyKwh,
            Optional<String> reference,
            Optional<BigDecimal> rate,
            Optional<BigDecimal> tonnes,
            Optional<BigDecimal> exactTonnes) {
        return new StayRow(
                stay.siteId(),
                stay.stayNumber(),
                stay.interval(),
                stay.regionId(),
                stay.country(),
                stay.marketId(),
                stay.pue(),
                stay.pueSource(),
                stay.coveredHours(),
                stay.hours(),
                energyKwh,
                stay.exactEnergyKwh(),
                stay.origins(),
                reference,
                rate,
                tonnes,
                exactTonnes,
                stay.marketBasedTco2e());
    }

    private static ReportDocument with(
            ReportDocument document,
            Boundary boundary,
            Totals totals,
            List<StayRow> stays,
            List<TierSum> sums,
            List<TierRow> tiers) {
        return new ReportDocument(
                document.audit(),
                boundary,
                totals,
                stays,
                sums,
                tiers,
                document.instruments(),
                document.factors(),
                document.method(),
                document.workloads(),
                document.tokens(),
                document.hourlyMatches(),
                document.quality(),
                document.changes(),
                document.memos());
    }
}
