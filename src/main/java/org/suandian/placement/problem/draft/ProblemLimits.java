package org.suandian.placement.problem.draft;

/** How large a problem may be, and which numbers are taken for a mistake. Listed in docs/planning-input.md. */
public final class ProblemLimits {

    public static final int BATCHES = 50_000;
    public static final int POOLS = 500;
    public static final int SITES = 200;
    public static final int SLOTS = 2_000;
    public static final int BUDGETS = 10_000;

    /** Acceptable models of a batch. */
    public static final int MODELS_OF_A_BATCH = 16;

    /** Fits that a batch brings of its own. */
    public static final int FITS_OF_A_BATCH = 64;

    /** Jurisdictions of a batch. */
    public static final int JURISDICTIONS_OF_A_BATCH = 64;

    /** Ways to run a batch in a pool, over all batches and pools: what the memory for a problem follows from. */
    public static final long OPTIONS = 4_000_000;

    public static final int ACCELERATORS = 100_000;
    public static final int HIGHEST_PRIORITY = 9;

    public static final double TOKENS = 1e15;
    public static final double POWER_CAP_KW = 2_000_000;
    public static final double POWER_W_PER_ACCELERATOR = 20_000;
    public static final double PRICE_PER_KWH = 1e6;
    public static final double GRAMS_PER_KWH = 10_000;
    public static final double AMOUNT = 1e9;
    public static final double HOURS = 10_000;

    private ProblemLimits() {}
}
