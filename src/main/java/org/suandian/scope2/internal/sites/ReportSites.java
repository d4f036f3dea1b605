package org.suandian.scope2.internal.sites;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.suandian.failure.UnknownIdException;
import org.suandian.provenance.DataVersion;
import org.suandian.scope2.accounting.AccountingQuestion;
import org.suandian.scope2.internal.register.StoredRegisters;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.MarketCatalogue;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.site.Place;
import org.suandian.site.SiteCatalogue;
import org.suandian.site.SiteService;

/** Finds the sites of a report. */
@Singleton
public class ReportSites {

    private static final String ASSUMED = "assumed";

    private final StoredRegisters registers;
    private final RecordedSites recorded;
    private final SiteService places;

    ReportSites(StoredRegisters registers, RecordedSites recorded, SiteService places) {
        this.registers = registers;
        this.recorded = recorded;
        this.places = places;
    }

    /**
     * The sites that are asked for, or else all that are registered and all that have records; in order of id.
     *
     * @throws UnknownIdException for one that is neither registered nor a region
     */
    public List<LedgerSite> list(AccountingQuestion question, LedgerHead head, DataVersion version) {
        Map<String, LedgerSite> registered = new TreeMap<>();
        registers.listSites(question.organisationId(), head).forEach(site -> registered.put(site.id(), site));
        Set<String> ids = new TreeSet<>(question.siteIds());
        if (ids.isEmpty()) {
            ids.addAll(registered.keySet());
            ids.addAll(recorded.listIds(question.organisationId(), question.period(), head.sequence()));
        }
        SiteCatalogue catalogue = places.catalogue(version);
        MarketCatalogue markets = registers.markets(head);
        return ids.stream()
                .map(id -> Optional.ofNullable(registered.get(id))
                        .or(() -> catalogue.findPlace(id).map(place -> site(question, id, place, markets)))
                        .orElseThrow(() -> UnknownIdException.of("site", id, registered.keySet())))
                .toList();
    }

    /** A region as a site: at one place for ever, with the region's PUE. */
    private static LedgerSite site(AccountingQuestion question, String id, Place place, MarketCatalogue markets) {
        List<String> areas = Stream.of(place.grid().areaId(), place.grid().zoneId(), place.country())
                .distinct()
                .toList();
        SiteStay stay = new SiteStay(
                Instant.EPOCH,
                Optional.empty(),
                place.id(),
                areas,
                place.country(),
                markets.defaultOf(place.country()),
                place.timezone(),
                BigDecimal.valueOf(place.pue().ratio().central()),
                place.pue().assumed() ? ASSUMED : place.pue().sourceId(),
                Optional.empty());
        return new LedgerSite(question.organisationId(), id, place.name(), List.of(stay));
    }
}
