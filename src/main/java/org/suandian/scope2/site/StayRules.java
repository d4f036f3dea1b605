package org.suandian.scope2.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.site.Pue;

/** Which stays a site may have. */
public final class StayRules {

    private StayRules() {}

    /** In order of time. */
    public static List<SiteStay> sorted(List<SiteStay> stays) {
        return stays.stream().sorted(Comparator.comparing(SiteStay::from)).toList();
    }

    /** What forbids recording them. Paths begin with {@code stays}. */
    public static List<EntryProblem> listErrors(List<SiteStay> sorted) {
        List<EntryProblem> found = new ArrayList<>();
        if (sorted.isEmpty()) {
            found.add(new EntryProblem("missing-property", "stays", "The site must have at least one stay."));
        }
        for (SiteStay stay : sorted) {
            check(stay, found);
        }
        for (int i = 1; i < sorted.size(); i++) {
            SiteStay earlier = sorted.get(i - 1);
            SiteStay later = sorted.get(i);
            if (earlier.contains(later.from())) {
                found.add(new EntryProblem(
                        "overlapping-stays",
                        "stays",
                        "The stay from %s must end before the next one begins (%s). Maybe it has no end yet."
                                .formatted(earlier.from(), later.from())));
            }
        }
        return found;
    }

    private static void check(SiteStay stay, List<EntryProblem> found) {
        stay.to()
                .filter(to -> !to.isAfter(stay.from()))
                .ifPresent(to -> found.add(new EntryProblem(
                        "empty-interval",
                        "stays",
                        "The stay (%s to %s) must end after it begins.".formatted(stay.from(), to))));
        if (stay.pue().compareTo(BigDecimal.ONE) < 0
                || stay.pue().compareTo(BigDecimal.valueOf(Pue.PLAUSIBLE_MAXIMUM)) > 0) {
            found.add(new EntryProblem(
                    "implausible-pue",
                    "stays",
                    "The PUE (%s) must lie between 1 and %s. Maybe it is the reciprocal (DCiE), or in percent."
                            .formatted(stay.pue().toPlainString(), Pue.PLAUSIBLE_MAXIMUM)));
        }
        stay.meterUncertaintyPercent()
                .filter(percent -> percent < 0 || percent > 100)
                .ifPresent(percent -> found.add(new EntryProblem(
                        "implausible-uncertainty",
                        "stays",
                        "The uncertainty of the meter (%s%%) must be between 0 and 100%%.".formatted(percent))));
    }
}
