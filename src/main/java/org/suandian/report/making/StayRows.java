package org.suandian.report.making;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.report.document.OriginShare;
import org.suandian.report.document.StayRow;
import org.suandian.scope2.accounting.SiteConsumption;
import org.suandian.scope2.accounting.StayKey;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.LocationLine;
import org.suandian.scope2.activity.EnergyOrigin;
import org.suandian.scope2.quantity.EmissionRate;

/** Rows of stays, and the origins of their energy. */
final class StayRows {

    private final StayFigures figures;
    private final Map<StayKey, LocationLine> lines = new HashMap<>();

    private StayRows(StayFigures figures, AccountingResult result) {
        this.figures = figures;
        result.locationLines().forEach(line -> lines.put(new StayKey(line.siteId(), line.stayNumber()), line));
    }

    static List<StayRow> of(AccountingResult result, StayFigures figures) {
        StayRows rows = new StayRows(figures, result);
        return result.inputs().consumptions().stream().map(rows::row).toList();
    }

    /** Of all stays together: sums of what is shown of each. */
    static List<OriginShare> origins(List<StayRow> stays) {
        Map<EnergyOrigin, BigDecimal> sums = new EnumMap<>(EnergyOrigin.class);
        for (StayRow stay : stays) {
            stay.origins().forEach(share -> sums.merge(share.origin(), share.energyKwh(), BigDecimal::add));
        }
        List<OriginShare> shares = new ArrayList<>();
        sums.forEach((origin, energy) -> shares.add(new OriginShare(origin, energy)));
        return shares;
    }

    private StayRow row(SiteConsumption consumption) {
        StayKey key = StayKey.of(consumption);
        Optional<LocationLine> line = Optional.ofNullable(lines.get(key));
        return new StayRow(
                consumption.siteId(),
                consumption.stayNumber(),
                consumption.interval(),
                consumption.stay().regionId(),
                consumption.stay().country(),
                consumption.stay().marketId(),
                consumption.stay().pue(),
                consumption.stay().pueSource(),
                consumption.coveredHours(),
                consumption.hourly().hours(),
                figures.findEnergy(key).orElseThrow().shown(),
                consumption.energy().kilowattHours(),
                shares(consumption, figures.findEnergy(key)),
                line.map(LocationLine::reference),
                line.flatMap(LocationLine::rate).map(EmissionRate::gramsPerKilowattHour),
                figures.findLocationBased(key).map(StayFigures.Figure::shown),
                figures.findLocationBased(key).map(StayFigures.Figure::exact),
                figures.findMarketBased(key).map(StayFigures.Figure::shown));
    }

    private static List<OriginShare> shares(SiteConsumption consumption, Optional<StayFigures.Figure> energy) {
        List<EnergyOrigin> origins = new ArrayList<>();
        List<BigDecimal> parts = new ArrayList<>();
        new TreeMap<>(consumption.byOrigin()).forEach((origin, part) -> {
            origins.add(origin);
            parts.add(part.kilowattHours());
        });
        List<BigDecimal> shown = StayFigures.split(parts, energy);
        List<OriginShare> shares = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            shares.add(new OriginShare(origins.get(i), shown.get(i)));
        }
        return shares;
    }
}
