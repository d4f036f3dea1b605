package org.suandian.placement.pareto;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.kpi.PlanKpis;

/**
 * Plans of one problem at several carbon prices.
 *
 * @param points in ascending order of the carbon price
 */
public record ParetoFront(UUID id, String name, Currency currency, Instant createdAt, List<Point> points) {

    /**
     * A plan of the front.
     *
     * @param kpis of the best placement so far; empty until there is one
     * @param dominated whether another point costs no more money, emits no more and leaves out no more, and is better in one of these
     */
    public record Point(PlanRecord plan, Optional<PlanKpis> kpis, boolean dominated) {}

    public ParetoFront {
        points = List.copyOf(points);
    }

    /** The points with what is dominated among them. */
    public static List<Point> points(List<PlanRecord> plans, List<Optional<PlanKpis>> kpis) {
        return java.util.stream.IntStream.range(0, plans.size())
                .mapToObj(i -> new Point(plans.get(i), kpis.get(i), isDominated(kpis.get(i), kpis)))
                .sorted(java.util.Comparator.comparingDouble(
                        point -> point.plan().carbonPricePerTonne()))
                .toList();
    }

    private static boolean isDominated(Optional<PlanKpis> one, List<Optional<PlanKpis>> all) {
        return one.isPresent() && all.stream().flatMap(Optional::stream).anyMatch(other -> dominates(other, one.get()));
    }

    private static boolean dominates(PlanKpis one, PlanKpis other) {
        double money =
                other.figures().cost().moneyMicro() - one.figures().cost().moneyMicro();
        double grams = other.figures().grams() - one.figures().grams();
        int leftOut = other.leftOut() - one.leftOut();
        return money >= 0 && grams >= 0 && leftOut >= 0 && (money > 0 || grams > 0 || leftOut > 0);
    }

    /** Active while any point is searched, final once all are: completed if all are, else the worst that any is. */
    public PlanStatus status() {
        List<PlanStatus> all =
                points.stream().map(point -> point.plan().status()).toList();
        for (PlanStatus status : List.of(PlanStatus.SOLVING_ACTIVE, PlanStatus.SOLVING_SCHEDULED)) {
            if (all.contains(status)) {
                boolean begun = all.stream().anyMatch(each -> each != PlanStatus.SOLVING_SCHEDULED);
                return begun ? PlanStatus.SOLVING_ACTIVE : PlanStatus.SOLVING_SCHEDULED;
            }
        }
        for (PlanStatus status : List.of(PlanStatus.SOLVING_FAILED, PlanStatus.SOLVING_INCOMPLETE)) {
            if (all.contains(status)) {
                return status;
            }
        }
        return PlanStatus.SOLVING_COMPLETED;
    }
}
