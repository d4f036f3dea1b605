package org.suandian.placement.replan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;
import org.suandian.placement.pricing.Pricing;
import org.suandian.placement.pricing.fit.Fit;
import org.suandian.placement.pricing.fit.FitTableBuilder;
import org.suandian.placement.pricing.fit.ServedProfile;
import org.suandian.placement.replan.ReplanFacts.Fate;
import org.suandian.placement.standing.PlannedProblem;

/**
 * The tables of a replan: those of its own pricing, in which what has started has one option only, nothing else starts before now,
 * and what has a place pays for leaving it. Time is counted from the parent's horizon.
 */
public final class ReplanTables {

    private final PlannedProblem parent;
    private final Pricing child;
    private final ReplanStart start;
    private final Placement stood;
    private final FitTableBuilder fits = new FitTableBuilder();
    private final int[] firstFit;
    private final int[] release;
    private final int[] deadline;
    private final Standing standing;
    private final Fate[] fate;
    private final int[] stoodPool;
    private final int[] stoodStart;
    private final int[] childProfiles;

    private ReplanTables(PlannedProblem parent, Pricing child, ReplanStart start) {
        this.parent = parent;
        this.child = child;
        this.start = start;
        this.stood = start.stood();
        BatchTable batches = child.priced().batches();
        int count = batches.count();
        this.firstFit = new int[count + 1];
        this.release = batches.release().clone();
        this.deadline = batches.deadline().clone();
        this.standing = Standing.none(count);
        this.fate = new Fate[count];
        this.stoodPool = new int[count];
        this.stoodStart = new int[count];
        this.childProfiles = PlannedProblem.profileNumbers(child);
    }

    /**
     * The replan as it is to be searched.
     *
     * @param parent with the same sites and pools, in the same order, and the same start of the horizon
     * @param child the changed problem, priced by itself
     */
    public static PlannedProblem of(PlannedProblem parent, Pricing child, ReplanStart start) {
        return new ReplanTables(parent, child, start).make();
    }

    private PlannedProblem make() {
        PricedProblem before = parent.priced();
        PricedProblem after = child.priced();
        Splice splice = new Splice(start.nowSlot());
        SiteTable sites = splice.sites(before.sites(), after.sites());
        PoolTable pools = splice.pools(before.pools(), after.pools());
        int[] parentOf = parentBatches();
        boolean[] interrupted = new Interruptions(before, stood, start.nowSlot(), pools, sites).find(removed(parentOf));
        for (int batch = 0; batch < fate.length; batch++) {
            addBatch(batch, parentOf[batch], interrupted);
            firstFit[batch + 1] = fits.size();
        }
        BatchTable own = after.batches();
        long[] leaveOut = own.leaveOutMicro().clone();
        BatchTable batches = new BatchTable(
                firstFit, release, own.due(), deadline, own.latenessMicroPerSlot(), leaveOut, own.budget(), own.home());
        PricedProblem priced = new PricedProblem(
                after.slots(),
                after.slotHours(),
                after.carbonMicroPerGram(),
                sites,
                pools,
                batches,
                fits.build(),
                after.budgets(),
                standing);
        LeaveOuts.write(priced, fate, leaveOut);
        List<ServedProfile> profiles = new ArrayList<>(child.notes().listProfiles());
        profiles.addAll(parent.listProfiles());
        return PlannedProblem.ofReplan(
                child, priced, profiles, fits.profiles(), new ReplanFacts(start, fate, stoodPool, stoodStart));
    }

    /** By the child's batch: the parent's of the same id, or {@link BatchTable#NONE}. */
    private int[] parentBatches() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int batch = 0; batch < stood.fit().length; batch++) {
            numbers.put(parent.naming().batchIds().get(batch), batch);
        }
        int[] result = new int[fate.length];
        Arrays.setAll(
                result, batch -> numbers.getOrDefault(child.naming().batchIds().get(batch), BatchTable.NONE));
        return result;
    }

    private boolean[] removed(int[] parentOf) {
        boolean[] removed = new boolean[stood.fit().length];
        Arrays.fill(removed, true);
        for (int batch : parentOf) {
            if (batch != BatchTable.NONE) {
                removed[batch] = false;
            }
        }
        return removed;
    }

    private void addBatch(int batch, int inParent, boolean[] interrupted) {
        fate[batch] = fate(inParent, interrupted);
        if (fate[batch] != Fate.FREE) {
            stoodPool[batch] = parent.priced().fits().pool()[stood.fit()[inParent]];
            stoodStart[batch] = stood.start()[inParent];
        }
        if (fate[batch] == Fate.PINNED) {
            pin(batch, stood.fit()[inParent]);
        } else {
            release[batch] = Math.max(release[batch], start.nowSlot());
            addOwnFits(batch);
        }
        if (fate[batch] == Fate.STANDING) {
            stand(batch, stood.fit()[inParent]);
        }
    }

    private Fate fate(int inParent, boolean[] interrupted) {
        if (inParent == BatchTable.NONE || !stood.isPlaced(inParent)) {
            return Fate.FREE;
        }
        if (stood.start()[inParent] >= start.nowSlot()) {
            return Fate.STANDING;
        }
        return interrupted[inParent] ? Fate.INTERRUPTED : Fate.PINNED;
    }

    private void pin(int batch, int fit) {
        FitTable of = parent.priced().fits();
        int profile = parent.profileOfFit()[fit];
        int offset = child.notes().listProfiles().size();
        add(batch, of, fit, profile == Fit.OWN ? Fit.OWN : offset + profile);
        release[batch] = stoodStart[batch];
        deadline[batch] = stoodStart[batch] + of.slots()[fit];
    }

    private void addOwnFits(int batch) {
        BatchTable batches = child.priced().batches();
        for (int fit = batches.firstFit()[batch]; fit < batches.firstFit()[batch + 1]; fit++) {
            add(batch, child.priced().fits(), fit, childProfiles[fit]);
        }
    }

    private void add(int batch, FitTable of, int fit, int profile) {
        fits.add(
                batch,
                of.pool()[fit],
                new Fit(of.accelerators()[fit], of.slots()[fit], of.lastSlotShare()[fit], of.watts()[fit], profile),
                of.egressMicro()[fit]);
    }

    /** Its place costs nothing to keep, if the batch still runs the same way there. */
    private void stand(int batch, int parentFit) {
        BatchTable batches = child.priced().batches();
        int offset = fits.size() - (batches.firstFit()[batch + 1] - batches.firstFit()[batch]);
        for (int fit = batches.firstFit()[batch]; fit < batches.firstFit()[batch + 1]; fit++) {
            if (isSame(fit, parentFit)) {
                standing.fit()[batch] = offset + fit - batches.firstFit()[batch];
                standing.start()[batch] = stoodStart[batch];
                standing.moveMicro()[batch] = start.moveMicro();
                return;
            }
        }
    }

    private boolean isSame(int fit, int parentFit) {
        FitTable now = child.priced().fits();
        FitTable then = parent.priced().fits();
        return now.pool()[fit] == then.pool()[parentFit]
                && now.accelerators()[fit] == then.accelerators()[parentFit]
                && now.slots()[fit] == then.slots()[parentFit]
                && child.notes()
                        .findProfile(fit)
                        .map(ServedProfile::modelId)
                        .equals(parent.findProfile(parentFit).map(ServedProfile::modelId));
    }
}
