package org.suandian.scope2.accounting.result;

import java.util.Optional;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.statement.Statement;

/**
 * Reported apart; part of no total, deducted from nothing.
 *
 * @param subject site, hardware, plan or country
 * @param emissions empty for a line that is a share
 * @param detail how it was reckoned, with its figures
 */
public record MemoLine(Kind kind, String subject, Optional<LedgerEmissions> emissions, Statement detail) {

    /** What it is of. */
    public enum Kind {
        /** Category 3, B: fuel supply of the electricity consumed. */
        UPSTREAM,
        /** Category 3, C: losses in transmission and distribution, combustion factor times loss. */
        LOSSES,
        /** Fuel supply of the electricity lost: apart, as the Guidance's example leaves it out. */
        UPSTREAM_OF_LOSSES,
        EMBODIED,
        /** Green share of the consumption in China, counted by GEC. */
        CHINA_GREEN_SHARE,
        /** What plans saved against a stored counterfactual. */
        PLAN_SAVING
    }
}
