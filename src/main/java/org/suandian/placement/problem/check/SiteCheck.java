package org.suandian.placement.problem.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.suandian.placement.problem.ComputeSite;
import org.suandian.placement.problem.draft.ProblemLimits;
import org.suandian.placement.problem.draft.ProblemPaths;
import org.suandian.site.Place;
import org.suandian.site.Pue;

/** Checks the sites. */
final class SiteCheck {

    private final Checking checking;

    SiteCheck(Checking checking) {
        this.checking = checking;
    }

    void check() {
        KnownIds regions = KnownIds.inAnyCase(checking.catalogues().sites().listPlaces().stream()
                .map(Place::id)
                .toList());
        Set<String> seen = new HashSet<>();
        List<ComputeSite> sites = checking.problem().sites();
        for (int i = 0; i < sites.size(); i++) {
            ComputeSite site = sites.get(i);
            Item item = checking.item(ProblemPaths.SITES, i, "site", site.id());
            item.requireOwnId("id", seen);
            site.regionId().ifPresent(region -> item.requireKnown("region", "region", region, regions));
            if (site.regionId().isEmpty()) {
                requireAllOwn(item, site);
            }
            checkNumbers(item, site);
        }
    }

    private static void requireAllOwn(Item item, ComputeSite site) {
        List<String> missing = new ArrayList<>();
        addIf(site.jurisdiction().isEmpty(), "jurisdiction", missing);
        addIf(site.pue().isEmpty(), "pue", missing);
        addIf(site.electricityPricePerKwh().isEmpty(), "electricityPricePerKwh", missing);
        addIf(site.carbonIntensityGramsPerKwh().isEmpty(), "carbonIntensityGramsPerKwh", missing);
        if (!missing.isEmpty()) {
            item.error(
                    "site-without-region",
                    "region",
                    "The region of %s must be given, since its %s must come from somewhere. Maybe add it, or these values."
                            .formatted(item.name(), String.join(", ", missing)));
        }
    }

    private static void addIf(boolean absent, String name, List<String> missing) {
        if (absent) {
            missing.add(name);
        }
    }

    private static void checkNumbers(Item item, ComputeSite site) {
        site.jurisdiction()
                .filter(String::isBlank)
                .ifPresent(blank -> item.error(
                        "missing-property",
                        "jurisdiction",
                        "The jurisdiction of %s must not be blank.".formatted(item.name())));
        site.pue().ifPresent(pue -> item.requireBetween("pue", pue, 1, Pue.PLAUSIBLE_MAXIMUM, ""));
        item.requireSeries("powerCapKw", site.powerCapKw(), 0, ProblemLimits.POWER_CAP_KW, "kW");
        item.requireSeries(
                "electricityPricePerKwh",
                site.electricityPricePerKwh(),
                -ProblemLimits.PRICE_PER_KWH,
                ProblemLimits.PRICE_PER_KWH,
                "per kWh");
        item.requireSeries(
                "carbonIntensityGramsPerKwh",
                site.carbonIntensityGramsPerKwh(),
                0,
                ProblemLimits.GRAMS_PER_KWH,
                "g/kWh");
    }
}
