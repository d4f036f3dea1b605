package org.suandian.scope2.accounting;

/**
 * The rules that a run follows beyond those that are always in force. Named and versioned: the same name never means other rules.
 *
 * @param name e.g. {@code ghg-protocol-2015}
 * @param vintageMonthsBefore how many months before the period the generation may lie
 * @param vintageMonthsAfter how many after
 * @param locationGranularity of the factors of the location-based method
 */
public record Ruleset(String name, int vintageMonthsBefore, int vintageMonthsAfter, Granularity locationGranularity) {

    /** The Scope 2 Guidance of 2015 with our vintage window: the Guidance itself gives no number. */
    public static final Ruleset GHG_PROTOCOL_2015 = new Ruleset("ghg-protocol-2015", 6, 3, Granularity.ANNUAL);

    /** How finely location-based factors are taken. */
    public enum Granularity {
        ANNUAL,
        HOURLY
    }
}
