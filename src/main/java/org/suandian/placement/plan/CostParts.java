package org.suandian.placement.plan;

import org.suandian.placement.priced.PricedProblem;

/**
 * What placements cost, each part apart; or the difference of two such costs. All in micro-units of the problem's currency, not
 * rounded; electricity is negative where prices are.
 *
 * @param electricityMicro energy at the meter
 * @param hardwareMicro accelerators, for whole slots
 * @param egressMicro moving data from the home site
 * @param latenessMicro for slots after {@code due}
 * @param carbonMicro emissions times the carbon price: counts in the objective, is paid only where there is such a price
 * @param moveMicro the price of moving away from a standing plan: counts in the objective, is paid to nobody
 */
public record CostParts(
        double electricityMicro,
        double hardwareMicro,
        double egressMicro,
        double latenessMicro,
        double carbonMicro,
        double moveMicro) {

    public static final CostParts ZERO = new CostParts(0, 0, 0, 0, 0, 0);

    /** What running by a fit from a start costs. */
    public static CostParts of(PricedProblem problem, int fit, int start) {
        return new CostParts(
                problem.electricityMicro(fit, start),
                problem.hardwareMicro(fit, start),
                problem.fits().egressMicro()[fit],
                problem.latenessMicro(fit, start),
                problem.carbonMicroPerGram() * problem.grams(fit, start),
                problem.standing().moveMicro(problem.fits().batch()[fit], fit, start));
    }

    public CostParts plus(CostParts other) {
        return new CostParts(
                electricityMicro + other.electricityMicro,
                hardwareMicro + other.hardwareMicro,
                egressMicro + other.egressMicro,
                latenessMicro + other.latenessMicro,
                carbonMicro + other.carbonMicro,
                moveMicro + other.moveMicro);
    }

    public CostParts minus(CostParts other) {
        return new CostParts(
                electricityMicro - other.electricityMicro,
                hardwareMicro - other.hardwareMicro,
                egressMicro - other.egressMicro,
                latenessMicro - other.latenessMicro,
                carbonMicro - other.carbonMicro,
                moveMicro - other.moveMicro);
    }

    /** What somebody is paid or loses: electricity, hardware, egress and lateness. */
    public double moneyMicro() {
        return electricityMicro + hardwareMicro + egressMicro + latenessMicro;
    }

    /** All that counts in the objective. */
    public double totalMicro() {
        return moneyMicro() + carbonMicro + moveMicro;
    }
}
