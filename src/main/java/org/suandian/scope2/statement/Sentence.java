package org.suandian.scope2.statement;

/** What is said of instruments and memo lines, with places for what decided it. A code never changes its meaning. */
public enum Sentence {
    CONVEYS_RATE("It conveys {0}."),
    CONVEYS_NO_RATE("It conveys no emission rate."),
    ONLY_CLAIM_STATED("Its holder states that no other instrument carries the claim."),
    OTHER_CLAIM_STATED("Its holder states that another instrument carries the claim."),
    CERTIFICATES_COME_WITH_IT("Its certificates come with it."),
    UNIQUENESS_NOT_STATED("Nothing states that no other instrument carries the claim."),
    SERIAL_NUMBERS("Serial numbers {0} {1}{2} to {3}."),
    RETIRED_ONCE("Its registry retired it, which it does once."),
    NO_SERIALS_NO_RETIREMENT("It has neither serial numbers nor a retirement in a registry."),
    IS_OF_TYPE("It is a {0}."),
    CERTIFICATES_INCLUDED_STATED("Its holder states that the certificates come with it, retired for the customer."),
    CERTIFICATES_NOT_STATED("Nothing states that its certificates go to the customer."),
    NOT_RETIRED("It has not been retired."),
    CONTRACT_WITHOUT_RETIREMENT("A contract: the criteria on its certificates stand for it."),
    RETIRED_FOR_OTHER("Retired on {0} for {1}, not for {2}."),
    RETIRED_AFTER_REPORT("Retired on {0}, after the report's {1}."),
    RETIRED_FOR("Retired on {0} for {1}."),
    GENERATED_WITHIN("Generated in {0}, within {1} to {2}."),
    GENERATED_BEFORE("{0} is {1} months before the period ({2} to {3}); the policy allows {4}."),
    GENERATED_AFTER("{0} is {1} months after the period ({2} to {3}); the policy allows {4}."),
    SITES_NOT_IN_REPORT("Issued in {0}; none of its sites is in the report."),
    USABLE_IN("Issued in {0}; usable in {1}."),
    NOT_ADMITTED("Issued in {0}; its sites consumed in {1}, which does not admit it."),
    RESIDUAL_MIX_USED("A residual mix is used for what is left."),
    RESIDUAL_MIX_DISCLOSED("None is published for part; the report discloses it."),
    NO_EXPIRY_KNOWN("No rule of expiry is known for a {0}."),
    VALID_NOT_RETIRED("Valid to {0}, not retired."),
    VALID_RETIRED("Valid to {0}, retired on {1}."),
    UPSTREAM("{0} x {1} ({2})"),
    LOSSES("{0} (combustion, location-based) x {1} ({2})"),
    UPSTREAM_OF_LOSSES("{0} x {1} ({2}) x {3} ({4})"),
    EMBODIED("{0} x {1} h / ({2} years x 8760 h)"),
    GREEN_SHARE_MET("{0}: {1} of {2} covered by GEC; the 80% of hub nodes are met"),
    GREEN_SHARE_SHORT(
            "{0}: {1} of {2} covered by GEC; {3} more certificates of 1 MWh would reach the 80% of hub nodes"),
    PLAN_SAVING("Baseline {0} {1}, plan {2} for {3}; expected, not measured, and not deducted");

    private final String pattern;

    Sentence(String pattern) {
        this.pattern = pattern;
    }

    /** In English, with {@code {0}}, {@code {1}}, ... for the arguments. */
    public String pattern() {
        return pattern;
    }
}
