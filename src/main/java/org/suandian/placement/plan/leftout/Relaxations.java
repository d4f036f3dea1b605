package org.suandian.placement.plan.leftout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Option;
import org.suandian.placement.plan.leftout.Relaxation.Code;
import org.suandian.placement.plan.leftout.Relaxation.Increase;
import org.suandian.placement.plan.occupancy.Blocker;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.PricedProblem;

/** Finds what would make room for a batch, and tries each finding on the ledger before it is told. */
final class Relaxations {

    /** A budget is proposed larger by this share of what is missing, so that rounding does not undo it. */
    private static final double ROUNDING_UP = 1 + 1e-9;

    private final Occupancy occupancy;
    private final PricedProblem problem;

    Relaxations(Occupancy occupancy) {
        this.occupancy = occupancy;
        this.problem = occupancy.problem();
    }

    List<Relaxation> of(int batch, BlockedOptions options) {
        List<Relaxation> result = new ArrayList<>();
        laterDeadline(batch).ifPresent(result::add);
        List<Relaxation> more = withAsMany(1, options);
        for (int kinds = 2; more.isEmpty() && kinds <= Integer.bitCount(Shortfall.SETS - 1); kinds++) {
            more = withAsMany(kinds, options);
        }
        result.addAll(more);
        return result;
    }

    private List<Relaxation> withAsMany(int kinds, BlockedOptions options) {
        return IntStream.range(1, Shortfall.SETS)
                .filter(set -> Integer.bitCount(set) == kinds)
                .mapToObj(set -> options.leastLacking(set).flatMap(option -> moreRoom(set, option)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Relaxation> laterDeadline(int batch) {
        Option best = null;
        int bestEnd = Integer.MAX_VALUE;
        int[] starts = new int[problem.slots()];
        int release = problem.batches().release()[batch];
        for (int fit = problem.batches().firstFit()[batch];
                fit < problem.batches().firstFit()[batch + 1];
                fit++) {
            int from = Math.max(release, problem.latestStart(fit) + 1);
            int length = problem.fits().slots()[fit];
            int count = occupancy.freeStarts(fit, from, problem.slots() - length, starts);
            if (count > 0 && starts[0] + length < bestEnd) {
                best = new Option(fit, starts[0]);
                bestEnd = starts[0] + length;
            }
        }
        int extra = bestEnd - problem.batches().deadline()[batch];
        return Optional.ofNullable(best)
                .filter(option -> occupancy.fits(option.fit(), option.start()))
                .map(option -> new Relaxation(Code.LATER_DEADLINE, option, extra, List.of()));
    }

    private Optional<Relaxation> moreRoom(int set, Option option) {
        List<Increase> increases = Blocker.of(occupancy, option.fit(), option.start()).stream()
                .map(Relaxations::increase)
                .toList();
        return isEnough(increases, option)
                ? Optional.of(new Relaxation(codeOf(set), option, 0, increases))
                : Optional.empty();
    }

    private static Increase increase(Blocker blocker) {
        double amount = blocker.kind().isBudget() ? blocker.missing() * ROUNDING_UP : blocker.missing();
        return new Increase(blocker.kind(), blocker.resource(), blocker.slots(), amount);
    }

    private static Code codeOf(int set) {
        return switch (set) {
            case Shortfall.OF_ACCELERATORS -> Code.MORE_ACCELERATORS;
            case Shortfall.OF_WATTS -> Code.MORE_POWER;
            case Shortfall.OF_ENERGY, Shortfall.OF_GRAMS -> Code.LARGER_BUDGET;
            default -> Code.SEVERAL;
        };
    }

    private boolean isEnough(List<Increase> increases, Option option) {
        increases.forEach(increase -> grant(increase, 1));
        boolean enough = occupancy.fits(option.fit(), option.start());
        increases.forEach(increase -> grant(increase, -1));
        return enough;
    }

    private void grant(Increase increase, int sign) {
        int resource = increase.resource();
        switch (increase.kind()) {
            case POOL_FULL ->
                increase.slots()
                        .forEach(slot -> occupancy.grantAccelerators(resource, slot, sign * (int) increase.amount()));
            case SITE_POWER ->
                increase.slots().forEach(slot -> occupancy.grantWatts(resource, slot, sign * (long) increase.amount()));
            case ENERGY_BUDGET -> occupancy.grantBudget(resource, sign * increase.amount(), 0);
            case EMISSIONS_BUDGET -> occupancy.grantBudget(resource, 0, sign * increase.amount());
        }
    }
}
