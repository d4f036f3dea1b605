package org.suandian.placement.problem.check;

import java.util.Set;
import java.util.TreeSet;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.InferenceBatch.Residence;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.site.Place;

/** Checks where a batch may run and what moving its data costs. */
final class ResidenceCheck {

    private final KnownIds sites;
    private final KnownIds jurisdictions;

    ResidenceCheck(Checking checking) {
        sites = KnownIds.exactly(
                checking.problem().sites().stream().map(ComputeSite::id).toList());
        Set<String> known = new TreeSet<>();
        for (Place place : checking.catalogues().sites().listPlaces()) {
            known.add(place.jurisdiction());
            known.add(place.country());
        }
        for (ComputeSite site : checking.problem().sites()) {
            site.jurisdiction().ifPresent(known::add);
        }
        jurisdictions = KnownIds.inAnyCase(known);
    }

    void check(Item item, Residence residence) {
        if (residence.jurisdictions().size() > ProblemLimits.JURISDICTIONS_OF_A_BATCH) {
            item.error(
                    "too-many-jurisdictions",
                    "jurisdictions",
                    "The jurisdictions of %s (%d) must be at most %d."
                            .formatted(
                                    item.name(),
                                    residence.jurisdictions().size(),
                                    ProblemLimits.JURISDICTIONS_OF_A_BATCH));
        }
        for (int i = 0; i < residence.jurisdictions().size(); i++) {
            item.requireKnown(
                    "jurisdiction",
                    "jurisdictions[" + i + "]",
                    residence.jurisdictions().get(i),
                    jurisdictions);
        }
        for (int i = 0; i < residence.forbiddenSiteIds().size(); i++) {
            item.requireKnown(
                    "site",
                    "forbiddenSites[" + i + "]",
                    residence.forbiddenSiteIds().get(i),
                    sites);
        }
        residence.homeSiteId().ifPresent(home -> item.requireKnown("site", "homeSite", home, sites));
        checkEgress(item, residence);
    }

    private static void checkEgress(Item item, Residence residence) {
        item.requireBetween("egressGb", residence.egressGb(), 0, ProblemLimits.AMOUNT, "GB");
        residence
                .egressPricePerGb()
                .ifPresent(price ->
                        item.requireBetween("egressPricePerGb", price, 0, ProblemLimits.PRICE_PER_KWH, "per GB"));
        if (residence.egressGb() > 0 && residence.egressPricePerGb().isEmpty()) {
            item.error(
                    "egress-without-price",
                    "egressPricePerGb",
                    "The egressPricePerGb of %s must be given, since it has data to move (%s GB). Maybe 0."
                            .formatted(item.name(), Numbers.shown(residence.egressGb())));
        }
        if (residence.egressGb() > 0 && residence.homeSiteId().isEmpty()) {
            item.warning(
                    "egress-without-home",
                    "homeSite",
                    "Moving the data of %s costs nothing: it has no home site to move them from."
                            .formatted(item.name()));
        }
    }
}
