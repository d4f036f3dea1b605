package org.suandian.scope2.web.register.input;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suandian.scope2.internal.register.Surroundings;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.scope2.site.StayRules;
import org.suandian.scope2.web.register.body.Fields;
import org.suandian.scope2.web.register.body.JsonFields;
import org.suandian.site.Place;

/** Reads sites. In JSON a site has a list of stays; in CSV a row is a stay, and rows with the same organisation and id are a site. */
final class SiteReader {

    static final List<String> SITE = List.of("organisation", "id", "name", "stays");

    static final List<String> STAY =
            List.of("from", "to", "region", "market", "pue", "pueSource", "meterUncertaintyPercent");

    static final List<String> ROW =
            Stream.concat(SITE.stream().limit(3), STAY.stream()).toList();

    /** Of a PUE that nobody has stated for the site. */
    static final String ASSUMED = "assumed";

    /** Of a PUE that came without a source. */
    static final String STATED = "stated by the organisation";

    private final Surroundings surroundings;

    SiteReader(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** From JSON. */
    Optional<LedgerSite> read(JsonFields fields) {
        List<SiteStay> stays = new ArrayList<>();
        fields.parts("stays", STAY).forEach(part -> readStay(part).ifPresent(stays::add));
        return site(fields, stays);
    }

    /** A site of what its first row says, and of the stays of all its rows. */
    Optional<LedgerSite> site(Fields fields, List<SiteStay> stays) {
        String id = fields.need(fields.id("id"), "id", "");
        LedgerSite site = new LedgerSite(
                fields.need(fields.id("organisation"), "organisation", ""),
                id,
                fields.text("name").orElse(id),
                StayRules.sorted(stays));
        if (fields.isSound()) {
            StayRules.listErrors(site.stays()).forEach(fields::error);
        }
        return fields.isSound() ? Optional.of(site) : Optional.empty();
    }

    /** A stay: what the region says, unless it is said otherwise. */
    Optional<SiteStay> readStay(Fields fields) {
        Instant from = fields.need(fields.instant("from"), "from", Instant.EPOCH);
        Optional<Instant> to = fields.instant("to");
        Optional<String> market = fields.id("market");
        market.ifPresent(id -> References.requireMarket(fields, "market", id, surroundings));
        Optional<BigDecimal> pue = fields.decimal("pue");
        Optional<String> pueSource = fields.text("pueSource");
        pueSource.ifPresent(source -> fields.need(pue, "pue", BigDecimal.ONE));
        Optional<Double> uncertainty = Numbers.percent(fields, "meterUncertaintyPercent", 100);
        Optional<Place> region =
                References.findRegion(fields, "region", fields.need(fields.id("region"), "region", ""), surroundings);
        if (region.isEmpty() || !fields.isSound()) {
            return Optional.empty();
        }
        Place place = region.get();
        return Optional.of(new SiteStay(
                from,
                to,
                place.id(),
                areas(place),
                place.country(),
                market.orElseGet(() -> surroundings.markets().defaultOf(place.country())),
                place.timezone(),
                pue.orElseGet(() -> BigDecimal.valueOf(place.pue().ratio().central())),
                pue.isPresent() ? pueSource.orElse(STATED) : ASSUMED,
                uncertainty));
    }

    /** Nearest first: the place, the region around it, the grid zone, the country. */
    private static List<String> areas(Place place) {
        return Stream.of(
                        Optional.of(place.grid().areaId()),
                        place.siteOf(),
                        Optional.of(place.grid().zoneId()),
                        Optional.of(place.country()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }
}
