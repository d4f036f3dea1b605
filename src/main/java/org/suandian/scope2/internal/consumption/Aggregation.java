package org.suandian.scope2.internal.consumption;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.suandian.scope2.accounting.WorkloadUse;
import org.suandian.scope2.accounting.result.MeterFinding;
import org.suandian.scope2.internal.reading.ActivityEntry;

/**
 * Makes the consumption of sites of their records: all of them are added, then those of the sites that ask for it are shared, in the
 * same order, then it is {@link #end}ed.
 */
final class Aggregation {

    /** Of each hour: what is recorded of it, the energy of one point, and that of the facility. */
    private static final long LEAST_BYTES_PER_HOUR = Byte.BYTES + 2 * Long.BYTES;

    private final CellBudget budget;
    private final Map<String, List<StayTally>> tallies = new LinkedHashMap<>();
    private final Map<String, List<StayShares>> shares = new HashMap<>();
    private final Queue<StayOutcome> outcomes = new ArrayDeque<>();
    private @Nullable String lastSite;
    private List<StayTally> lastTallies = List.of();
    private long rows;

    /** @param frames stays of a site one after the other */
    Aggregation(List<StayFrame> frames, CellBudget budget) {
        this.budget = budget;
        budget.require(LEAST_BYTES_PER_HOUR
                * frames.stream().mapToLong(StayFrame::hours).sum());
        for (StayFrame frame : frames) {
            tallies.computeIfAbsent(frame.siteId(), each -> new ArrayList<>()).add(new StayTally(frame, budget));
        }
    }

    /** A record; what was taken back counts no more, nor does what took it back. */
    @SuppressWarnings("ReferenceEquality") // equal texts are mostly the same object
    void add(ActivityEntry entry) {
        String site = entry.siteId();
        if (site != lastSite) {
            lastTallies = tallies.getOrDefault(site, List.of());
            lastSite = site;
        }
        if (lastTallies.isEmpty()) {
            return; // of a site that was not asked for
        }
        rows++;
        if (!entry.isReversal() && !entry.isReversed()) {
            for (StayTally stay : lastTallies) {
                stay.add(entry);
            }
        }
    }

    /** Ends the adding; the sites whose workloads have to be read once more. */
    Set<String> settle() {
        Set<String> again = new TreeSet<>();
        tallies.forEach((site, stays) -> {
            List<StayShares> ofSite = new ArrayList<>();
            for (StayTally stay : stays) {
                StayOutcome outcome = new StayOutcome(stay, budget);
                StayShares share = new StayShares(outcome);
                outcomes.add(outcome);
                ofSite.add(share);
                if (share.needsRecords()) {
                    again.add(site);
                }
            }
            shares.put(site, ofSite);
        });
        return again;
    }

    /** A record of a site that has asked for it. */
    void share(ActivityEntry entry) {
        if (!entry.isReversal() && !entry.isReversed()) {
            for (StayShares stay : shares.getOrDefault(entry.siteId(), List.of())) {
                if (stay.needsRecords()) {
                    stay.share(entry);
                }
            }
        }
    }

    /** To be called once. */
    Consumption end() {
        List<WorkloadUse> uses = new ArrayList<>();
        for (String site : tallies.keySet()) {
            shares.getOrDefault(site, List.of()).forEach(stay -> uses.addAll(stay.uses()));
        }
        tallies.clear();
        shares.clear();
        List<MeterFinding> findings = new ArrayList<>();
        List<ConsumedStay> stays = new ArrayList<>();
        // What has been taken over is let go: a year of a thousand sites is not held twice.
        for (StayOutcome outcome = outcomes.poll(); outcome != null; outcome = outcomes.poll()) {
            findings.addAll(Findings.of(outcome));
            stays.add(ConsumedStay.of(outcome));
        }
        return new Consumption(stays, uses, findings, rows);
    }
}
