package org.suandian.placement.plan.check;

import java.util.OptionalInt;

/**
 * One limit that a plan does not keep, or one figure of it that is wrong.
 *
 * @param batch concerned; empty where the limit is of several
 * @param resource number of the pool, site or budget; empty where none is concerned
 * @param slot concerned; empty where the limit is of the whole horizon
 * @param found what the plan has, in the unit of its code
 * @param limit what it may have at most (at least, for {@link Code#BEFORE_RELEASE}), or what it must be
 */
public record PlanViolation(
        Code code, OptionalInt batch, OptionalInt resource, OptionalInt slot, double found, double limit) {

    /** Which rule is broken. */
    public enum Code {
        /** Another number of batches than the problem has. */
        WRONG_LENGTH,
        /** A fit that does not exist. */
        UNKNOWN_FIT,
        /** A fit of another batch. */
        FOREIGN_FIT,
        /** Starts too early; slots. */
        BEFORE_RELEASE,
        /** Ends too late; end slots. */
        AFTER_DEADLINE,
        /** Starts before slot 0 (the start slot was found) or ends after the horizon (the end slot was found). */
        OUTSIDE_HORIZON,
        /** More accelerators of a pool in a slot than it has. */
        POOL_CAPACITY,
        /** More watts at a site in a slot than it may draw. */
        SITE_POWER,
        /** More watt-slots than a tenant's budget. */
        ENERGY_BUDGET,
        /** More gCO2e than a tenant's budget. */
        EMISSIONS_BUDGET,
        /** The tables' formula gives another cost of a batch than its slots summed one by one; micro-units. */
        BATCH_COST,
        /** The objective that was said is not that of the plan; micro-units. */
        OBJECTIVE
    }

    /** One sentence with the numbers. */
    public String message() {
        return switch (code) {
            case WRONG_LENGTH -> "The plan (%s batches) must have %s batches.".formatted(number(found), number(limit));
            case UNKNOWN_FIT ->
                "The fit (%s) of batch %s must be below %s and not negative."
                        .formatted(number(found), of(batch), number(limit));
            case FOREIGN_FIT ->
                "The fit of batch %s (one of batch %s) must be its own.".formatted(of(batch), number(found));
            case BEFORE_RELEASE ->
                "The start of batch %s (slot %s) must be at or after its release, slot %s."
                        .formatted(of(batch), number(found), number(limit));
            case AFTER_DEADLINE ->
                "The end of batch %s (slot %s) must be at or before its deadline, slot %s."
                        .formatted(of(batch), number(found), number(limit));
            case OUTSIDE_HORIZON ->
                "The run of batch %s (slot %s) must be within the horizon, not beyond slot %s."
                        .formatted(of(batch), number(found), number(limit));
            case POOL_CAPACITY ->
                "The accelerators of pool %s in slot %s (%s) must be at most %s."
                        .formatted(of(resource), of(slot), number(found), number(limit));
            case SITE_POWER ->
                "The power at site %s in slot %s (%s W) must be at most %s W."
                        .formatted(of(resource), of(slot), number(found), number(limit));
            case ENERGY_BUDGET ->
                "The energy of budget %s (%s watt-slots) must be at most %s watt-slots."
                        .formatted(of(resource), number(found), number(limit));
            case EMISSIONS_BUDGET ->
                "The emissions of budget %s (%s gCO2e) must be at most %s gCO2e."
                        .formatted(of(resource), number(found), number(limit));
            case BATCH_COST ->
                "The cost of batch %s (%s micro-units) must be %s micro-units."
                        .formatted(of(batch), number(found), number(limit));
            case OBJECTIVE ->
                "The objective (%s micro-units) must be %s micro-units.".formatted(number(found), number(limit));
        };
    }

    private static String of(OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "?";
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
