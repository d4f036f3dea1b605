package org.suandian.placement.web.detail;

import java.time.Instant;
import java.util.List;
import org.suandian.placement.plan.explain.Obstacle;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.standing.PlannedProblem;
import org.suandian.placement.web.answer.Amounts;

/**
 * What keeps a batch from running somewhere.
 *
 * @param resource pool, site or tenant
 * @param slots in which there is not enough, by their starts; empty for a budget
 * @param missing accelerators, kW, kWh or kg, by the kind
 * @param occupiedBy batches that take most of it
 */
public record ObstacleDto(
        Blocker.Kind kind, String resource, List<Instant> slots, double missing, List<String> occupiedBy) {

    private static final double WATTS_PER_KILOWATT = 1_000;

    static ObstacleDto of(PlannedProblem planned, Obstacle obstacle) {
        Blocker blocker = obstacle.blocker();
        return new ObstacleDto(
                blocker.kind(),
                resource(planned, blocker),
                blocker.slots().stream()
                        .map(planned.problem().horizon()::startOf)
                        .toList(),
                missing(planned, blocker),
                obstacle.occupants().stream()
                        .map(planned.naming().batchIds()::get)
                        .toList());
    }

    private static String resource(PlannedProblem planned, Blocker blocker) {
        return switch (blocker.kind()) {
            case POOL_FULL -> planned.naming().poolIds().get(blocker.resource());
            case SITE_POWER -> planned.naming().siteIds().get(blocker.resource());
            case ENERGY_BUDGET, EMISSIONS_BUDGET ->
                planned.naming().budgetTenants().get(blocker.resource());
        };
    }

    private static double missing(PlannedProblem planned, Blocker blocker) {
        return switch (blocker.kind()) {
            case POOL_FULL -> blocker.missing();
            case SITE_POWER -> Amounts.kilowatts(blocker.missing());
            case ENERGY_BUDGET ->
                Amounts.plain(blocker.missing() * planned.priced().slotHours() / WATTS_PER_KILOWATT);
            case EMISSIONS_BUDGET -> Amounts.kilograms(blocker.missing());
        };
    }
}
