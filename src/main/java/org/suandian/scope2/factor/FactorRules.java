package org.suandian.scope2.factor;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.ledger.EntryProblem;

/** Which factors and loss rates may be recorded. */
public final class FactorRules {

    /** A factor may describe another year than that of the consumption; a figure this much older deserves a look. */
    private static final int OLD_YEARS = 5;

    private static final int FIRST_YEAR = 1990;
    private static final String MARGINAL =
            "The basis (MARGINAL) must be DIRECT. A marginal factor tells what one more kWh would cause: it is for scheduling, and"
                    + " never enters the accounts.";

    private FactorRules() {}

    /** What forbids recording it. */
    public static List<EntryProblem> listErrors(EmissionFactor factor, Instant now) {
        List<EntryProblem> found = new ArrayList<>();
        if (factor.basis() == CarbonBasis.MARGINAL) {
            found.add(new EntryProblem("marginal-factor", "basis", MARGINAL));
        } else if (factor.basis() == CarbonBasis.LIFECYCLE && factor.kind() != FactorKind.UPSTREAM) {
            found.add(new EntryProblem(
                    "lifecycle-factor",
                    "basis",
                    "The basis (LIFECYCLE) must be DIRECT for a factor of kind %s: what a life cycle adds is Scope 3, category 3. Maybe record that part with the kind UPSTREAM."
                            .formatted(factor.kind())));
        }
        int thisYear = now.atOffset(ZoneOffset.UTC).getYear();
        if (factor.dataYear() < FIRST_YEAR || factor.dataYear() > thisYear) {
            found.add(new EntryProblem(
                    "implausible-year",
                    "year",
                    "The year (%d) that the factor describes must be between %d and %d. Forecasts never enter the accounts."
                            .formatted(factor.dataYear(), FIRST_YEAR, thisYear)));
        }
        return found;
    }

    /** What is odd about it. */
    public static List<EntryProblem> listWarnings(EmissionFactor factor) {
        int first = factor.validity().start().atOffset(ZoneOffset.UTC).getYear();
        if (first - factor.dataYear() <= OLD_YEARS) {
            return List.of();
        }
        return List.of(new EntryProblem(
                "old-factor",
                "year",
                "The factor describes %d and is for consumption from %d on.".formatted(factor.dataYear(), first)));
    }

    /** What forbids recording it. */
    public static List<EntryProblem> listErrors(LossRate rate) {
        boolean isShare = rate.share().signum() >= 0 && rate.share().compareTo(BigDecimal.ONE) < 0;
        if (isShare) {
            return List.of();
        }
        String advice = rate.share().signum() > 0 ? " Maybe it is in percent: 8% is 0.08." : "";
        return List.of(new EntryProblem(
                "implausible-share",
                "share",
                "The share (%s) that is lost must be at least 0 and less than 1.%s"
                        .formatted(rate.share().toPlainString(), advice)));
    }
}
