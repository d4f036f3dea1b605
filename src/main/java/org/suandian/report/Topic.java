package org.suandian.report;

/** What the pages of a report are about, in their order. */
public enum Topic {
    RESULT,
    BOUNDARY,
    SITES,
    /** How the market-based figure is built up: tiers. */
    MARKET_BASED,
    /** Used and not used, each with its verdicts. */
    INSTRUMENTS,
    FACTORS,
    METHOD,
    /** Workloads, and figures per million tokens. */
    WORKLOADS,
    DATA_QUALITY,
    /** Base year, and the report that this one supersedes. */
    CHANGES,
    MEMOS,
    AUDIT_TRAIL
}
