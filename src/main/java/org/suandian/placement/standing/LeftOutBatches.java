package org.suandian.placement.standing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.leftout.LeftOutReason;
import org.suandian.placement.plan.leftout.LeftOutReason.Blocked;
import org.suandian.placement.plan.leftout.LeftOutReasons;
import org.suandian.placement.plan.leftout.Relaxation;
import org.suandian.placement.plan.leftout.Relaxation.Increase;
import org.suandian.placement.pricing.fit.PoolRefusal;
import org.suandian.placement.problem.Horizon;
import org.suandian.placement.standing.LeftOutBatch.Help;

/** Tells of batches that are left out in the user's terms. Not for several threads at once. */
public final class LeftOutBatches {

    private static final int REASONS_TOLD = 3;
    private static final double WATTS_PER_KILOWATT = 1_000;
    private static final double GRAMS_PER_KILOGRAM = 1_000;

    private final PlannedProblem planned;
    private final Placement placement;
    private final LeftOutReasons reasons;
    private final Horizon horizon;

    public LeftOutBatches(PlannedProblem planned, Placement placement) {
        this.planned = planned;
        this.placement = placement;
        this.reasons = new LeftOutReasons(planned.priced(), placement, batch -> List.of());
        this.horizon = planned.problem().horizon();
    }

    /** The first of them by number, with reasons: finding these takes time. */
    public List<LeftOutBatch> list(int limit) {
        return IntStream.range(0, placement.fit().length)
                .filter(batch -> !placement.isPlaced(batch))
                .limit(limit)
                .mapToObj(this::of)
                .toList();
    }

    /** One that is left out. */
    public LeftOutBatch of(int batch) {
        LeftOutReason reason = reasons.of(batch);
        return new LeftOutBatch(
                planned.naming().batchIds().get(batch),
                reason.code(),
                text(reason),
                reason.relaxations().stream().map(this::help).toList());
    }

    private String text(LeftOutReason reason) {
        return switch (reason.code()) {
            case NO_FIT -> noFit(reason.batch());
            case NO_WINDOW -> "It cannot be done between its release and its deadline.";
            case NO_CAPACITY ->
                "None of its %d options has room. %s".formatted(reason.options(), blocked(reason.blocked()));
            case BUDGET ->
                "There is room for it, but its tenant's budget is used up. %s".formatted(blocked(reason.blocked()));
            case ROOM_LEFT -> "There is room for it: the search has not placed it yet.";
        };
    }

    private String noFit(int batch) {
        List<PoolRefusal> refusals = planned.listRefusals(batch);
        return refusals.isEmpty()
                ? "It fits into no pool."
                : "It fits into none of %d pools. %s"
                        .formatted(
                                refusals.size(),
                                refusals.stream()
                                        .sorted((one, other) -> other.reason().compareTo(one.reason()))
                                        .map(PoolRefusal::message)
                                        .distinct()
                                        .limit(REASONS_TOLD)
                                        .collect(Collectors.joining(" ")));
    }

    private String blocked(List<Blocked> blocked) {
        return blocked.stream()
                .limit(REASONS_TOLD)
                .map(each -> "%s blocks %d of them.".formatted(resource(each), each.options()))
                .collect(Collectors.joining(" "));
    }

    private String resource(Blocked blocked) {
        int number = blocked.resource();
        return switch (blocked.kind()) {
            case POOL_FULL -> "The pool " + planned.naming().poolIds().get(number);
            case SITE_POWER ->
                "The power of the site " + planned.naming().siteIds().get(number);
            case ENERGY_BUDGET ->
                "The energy budget of " + planned.naming().budgetTenants().get(number);
            case EMISSIONS_BUDGET ->
                "The emissions budget of " + planned.naming().budgetTenants().get(number);
        };
    }

    private Help help(Relaxation relaxation) {
        int fit = relaxation.option().fit();
        int start = relaxation.option().start();
        int end = start + planned.priced().fits().slots()[fit];
        return new Help(
                relaxation.code(),
                helpText(relaxation, end),
                planned.naming().poolIds().get(planned.priced().fits().pool()[fit]),
                horizon.startOf(start),
                horizon.startOf(end));
    }

    private String helpText(Relaxation relaxation, int end) {
        if (relaxation.code() == Relaxation.Code.LATER_DEADLINE) {
            return "A deadline at %s (%s h later) would make room."
                    .formatted(horizon.startOf(end), number(relaxation.extraSlots() * horizon.slotHours()));
        }
        return relaxation.increases().stream().map(this::increase).collect(Collectors.joining(" and "))
                + " would make room.";
    }

    private String increase(Increase increase) {
        int number = increase.resource();
        String when = increase.slots().isEmpty()
                ? ""
                : " in %d slots from %s"
                        .formatted(
                                increase.slots().size(),
                                horizon.startOf(increase.slots().getFirst()));
        return switch (increase.kind()) {
            case POOL_FULL ->
                "%s more accelerators in the pool %s%s"
                        .formatted(
                                number(increase.amount()),
                                planned.naming().poolIds().get(number),
                                when);
            case SITE_POWER ->
                "%s kW more at the site %s%s"
                        .formatted(
                                number(increase.amount() / WATTS_PER_KILOWATT),
                                planned.naming().siteIds().get(number),
                                when);
            case ENERGY_BUDGET ->
                "%s kWh more in the energy budget of %s"
                        .formatted(
                                number(increase.amount() * horizon.slotHours() / WATTS_PER_KILOWATT),
                                planned.naming().budgetTenants().get(number));
            case EMISSIONS_BUDGET ->
                "%s kg more in the emissions budget of %s"
                        .formatted(
                                number(increase.amount() / GRAMS_PER_KILOGRAM),
                                planned.naming().budgetTenants().get(number));
        };
    }

    /** Rounded up, as less would not help. */
    private static String number(double value) {
        return String.format(Locale.ROOT, "%s", Math.ceil(value * 1_000) / 1_000)
                .replaceFirst("\\.0$", "");
    }
}
