package org.suandian.scope2.accounting;

import java.math.BigDecimal;
import java.util.List;
import org.suandian.scope2.quantity.LedgerEmissions;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * Inputs of memo lines: reported apart, never deducted from anything.
 *
 * @param embodied hardware whose making is shared out over its life
 * @param savings of placement plans, each with the counterfactual that was stored with it
 */
public record MemoInputs(List<Embodied> embodied, List<PlanSaving> savings) {

    public static final MemoInputs NONE = new MemoInputs(List.of(), List.of());

    public MemoInputs {
        embodied = List.copyOf(embodied);
        savings = List.copyOf(savings);
    }

    /**
     * Hardware.
     *
     * @param total of making all of it
     * @param lifespanYears of 365 days
     * @param reservedHours of the period
     */
    public record Embodied(String name, LedgerEmissions total, BigDecimal lifespanYears, BigDecimal reservedHours) {}

    /**
     * What a plan expected to save against a baseline.
     *
     * @param baseline e.g. {@code RUN_NOW_AT_HOME}
     * @param expected location-based emissions and energy of the plan
     * @param counterfactual location-based emissions of the baseline
     */
    public record PlanSaving(
            String planId,
            String baseline,
            LedgerEmissions expected,
            LedgerEnergy expectedEnergy,
            LedgerEmissions counterfactual) {}
}
