package org.suandian.scope2.internal.activity;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.costmodel.CostService;
import org.suandian.failure.NearMatches;
import org.suandian.scope2.internal.activity.parsing.ActivitySites;
import org.suandian.scope2.internal.chain.LedgerHeads;
import org.suandian.scope2.internal.register.Registers;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.site.Place;
import org.suandian.site.SiteCatalogue;

/** The sites that activity may be of, as they are when a request comes. */
@Singleton
public class SiteDirectory {

    private final CostService costs;
    private final Instance<Registers> registers;
    private final LedgerHeads heads;

    SiteDirectory(CostService costs, Instance<Registers> registers, LedgerHeads heads) {
        this.costs = costs;
        this.registers = registers;
        this.heads = heads;
    }

    /** What is known now. Registered sites come before regions of the same id. */
    public ActivitySites open() {
        return new Known(
                costs.calculator(Optional.empty()).catalogues().sites(),
                registers.stream().findFirst(),
                heads.getHead());
    }

    /** Reads the sites of an organisation once. */
    private static final class Known implements ActivitySites {

        private final SiteCatalogue catalogue;
        private final Optional<Registers> registers;
        private final LedgerHead head;
        private final Map<String, Set<String>> registered = new HashMap<>();

        Known(SiteCatalogue catalogue, Optional<Registers> registers, LedgerHead head) {
            this.catalogue = catalogue;
            this.registers = registers;
            this.head = head;
        }

        @Override
        public Optional<String> findId(String organisationId, String site) {
            return sitesOf(organisationId).contains(site)
                    ? Optional.of(site)
                    : catalogue.findPlace(site).map(Place::id);
        }

        @Override
        public List<String> listNearest(String organisationId, String site) {
            List<String> known = new ArrayList<>(sitesOf(organisationId));
            catalogue.listPlaces().forEach(place -> known.add(place.id()));
            return NearMatches.listNearest(site, known);
        }

        private Set<String> sitesOf(String organisationId) {
            return registered.computeIfAbsent(
                    organisationId,
                    id -> registers.map(all -> all.listSites(id, head)).orElse(List.of()).stream()
                            .map(LedgerSite::id)
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }
}
