package org.suandian.scope2.web.register.sheet;

import jakarta.ws.rs.core.StreamingOutput;
import org.suandian.scope2.web.register.answer.FactorDto;
import org.suandian.scope2.web.register.answer.InstrumentDto;
import org.suandian.scope2.web.register.answer.LossRateDto;
import org.suandian.scope2.web.register.answer.MarketDto;
import org.suandian.scope2.web.register.answer.SiteDto;
import org.suandian.scope2.web.register.answer.SiteDto.StayDto;

/** The lists of the registers as CSV. */
public final class Sheets {

    private static final String VERSION = "version";
    private static final String BLOCK = "block_sequence";
    private static final String RECORDED = "recorded_at";

    private Sheets() {}

    /** A row for each stay. */
    public static StreamingOutput of(SiteDto.ListDto list) {
        Sheet sheet = new Sheet(
                "organisation",
                "id",
                "name",
                "from",
                "to",
                "region",
                "market",
                "pue",
                "pue_source",
                "meter_uncertainty_percent",
                VERSION,
                BLOCK,
                RECORDED);
        for (SiteDto site : list.sites()) {
            for (StayDto stay : site.stays()) {
                sheet.add(
                        site.organisation(),
                        site.id(),
                        site.name(),
                        stay.from(),
                        stay.to(),
                        stay.region(),
                        stay.market(),
                        stay.pue(),
                        stay.pueSource(),
                        stay.meterUncertaintyPercent(),
                        site.version(),
                        site.blockSequence(),
                        site.recordedAt());
            }
        }
        return sheet;
    }

    public static StreamingOutput of(MarketDto.ListDto list) {
        Sheet sheet =
                new Sheet("id", "name", "countries", "accepts", "has_instruments", "source", VERSION, BLOCK, RECORDED);
        list.markets()
                .forEach(market -> sheet.add(
                        market.id(),
                        market.name(),
                        market.countries(),
                        market.accepts(),
                        market.hasInstruments(),
                        market.source(),
                        market.version(),
                        market.blockSequence(),
                        market.recordedAt()));
        return sheet;
    }

    public static StreamingOutput of(FactorDto.ListDto list) {
        Sheet sheet = new Sheet(
                "id",
                "kind",
                "area",
                "from",
                "to",
                "year",
                "value",
                "unit",
                "basis",
                "gases",
                "source",
                "uncertainty_percent",
                VERSION,
                BLOCK,
                RECORDED);
        list.factors()
                .forEach(factor -> sheet.add(
                        factor.id(),
                        factor.kind(),
                        factor.area(),
                        factor.from(),
                        factor.to(),
                        factor.year(),
                        factor.value(),
                        factor.unit(),
                        factor.basis(),
                        factor.gases(),
                        factor.source(),
                        factor.uncertaintyPercent(),
                        factor.version(),
                        factor.blockSequence(),
                        factor.recordedAt()));
        return sheet;
    }

    public static StreamingOutput of(LossRateDto.ListDto list) {
        Sheet sheet = new Sheet("id", "area", "from", "to", "share", "source", VERSION, BLOCK, RECORDED);
        list.lossRates()
                .forEach(rate -> sheet.add(
                        rate.id(),
                        rate.area(),
                        rate.from(),
                        rate.to(),
                        rate.share(),
                        rate.source(),
                        rate.version(),
                        rate.blockSequence(),
                        rate.recordedAt()));
        return sheet;
    }

    public static StreamingOutput of(InstrumentDto.ListDto list) {
        Sheet sheet = new Sheet(
                "organisation",
                "id",
                "type",
                "registry",
                "series",
                "first_serial",
                "last_serial",
                "volume_mwh",
                "technology",
                "market",
                "generation_from",
                "generation_to",
                "vintage",
                "rate",
                "rate_unit",
                "retired_on",
                "beneficiary",
                "unique_claim",
                "certificates_included",
                "sites",
                "source",
                VERSION,
                BLOCK,
                RECORDED);
        list.instruments().forEach(each -> add(sheet, each));
        return sheet;
    }

    private static void add(Sheet sheet, InstrumentDto instrument) {
        sheet.add(
                instrument.organisation(),
                instrument.id(),
                instrument.type(),
                instrument.registry(),
                instrument.series(),
                instrument.firstSerial(),
                instrument.lastSerial(),
                instrument.volumeMwh(),
                instrument.technology(),
                instrument.market(),
                instrument.generationFrom(),
                instrument.generationTo(),
                instrument.vintage(),
                instrument.rate(),
                instrument.rateUnit(),
                instrument.retiredOn(),
                instrument.beneficiary(),
                instrument.uniqueClaim(),
                instrument.certificatesIncluded(),
                instrument.sites(),
                instrument.source(),
                instrument.version(),
                instrument.blockSequence(),
                instrument.recordedAt());
    }
}
