package org.suandian.placement.reference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.BudgetTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;

/**
 * Turns one instance file into the tables of a priced problem. The file prices an accelerator for a slot as a whole, so all of it
 * becomes hardware cost, while electricity and emissions stay 0.
 */
final class InstanceTables {

    /** Leaving a batch out counts this many times its dearest option: no plan that can place it gains by leaving it out. */
    private static final long LEAVE_OUT_FACTOR = 10;

    private final JsonNode root;
    private final int slots;
    private final PoolTable pools;

    InstanceTables(JsonNode root) {
        this.root = root;
        this.slots = root.required("slots").intValue();
        this.pools = pools();
    }

    PricedProblem problem() {
        JsonNode all = root.required("batches");
        int count = all.size();
        List<FitRow> rows = new ArrayList<>();
        int[] firstFit = new int[count + 1];
        for (int batch = 0; batch < count; batch++) {
            addFits(batch, all.get(batch), rows);
            firstFit[batch + 1] = rows.size();
        }
        FitTable fits = fits(rows);
        BatchTable batches = batches(all, firstFit, new long[count]);
        double carbonMicroPerGram = root.required("carbonPricePerKg").doubleValue() * 1_000;
        PricedProblem unpriced = new PricedProblem(
                slots,
                root.required("slotHours").doubleValue(),
                carbonMicroPerGram,
                sites(),
                pools,
                batches,
                fits,
                BudgetTable.NONE,
                Standing.none(count));
        fillLeaveOut(unpriced);
        return unpriced;
    }

    private static void fillLeaveOut(PricedProblem problem) {
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            int batch = problem.fits().batch()[fit];
            for (int start = problem.batches().release()[batch]; start <= problem.latestStart(fit); start++) {
                long[] leaveOut = problem.batches().leaveOutMicro();
                leaveOut[batch] = Math.max(leaveOut[batch], LEAVE_OUT_FACTOR * problem.costMicro(fit, start));
            }
        }
    }

    private SiteTable sites() {
        JsonNode sites = root.required("sites");
        int[][] caps = new int[sites.size()][];
        for (int site = 0; site < caps.length; site++) {
            caps[site] = ints(sites.get(site).required("powerCapWatts"));
        }
        return new SiteTable(caps, new double[caps.length][slots + 1], new double[caps.length][slots + 1]);
    }

    private PoolTable pools() {
        JsonNode all = root.required("pools");
        int count = all.size();
        int[] site = new int[count];
        int[][] free = new int[count][];
        double[][] hardware = new double[count][slots + 1];
        for (int pool = 0; pool < count; pool++) {
            site[pool] = all.get(pool).required("site").intValue();
            free[pool] = ints(all.get(pool).required("freeAccelerators"));
            int[] cost = ints(all.get(pool).required("costMicroPerAcceleratorSlot"));
            for (int slot = 0; slot < slots; slot++) {
                hardware[pool][slot + 1] = hardware[pool][slot] + cost[slot];
            }
        }
        return new PoolTable(site, free, hardware);
    }

    private void addFits(int number, JsonNode batch, List<FitRow> rows) {
        Map<String, JsonNode> byHardware = new HashMap<>();
        batch.required("on")
                .forEach(on -> byHardware.put(on.required("hardware").asText(), on));
        for (int pool : ints(batch.required("pools"))) {
            JsonNode poolNode = root.required("pools").get(pool);
            JsonNode on = byHardware.get(poolNode.required("hardware").asText());
            if (on != null) {
                int accelerators = on.required("accelerators").intValue();
                rows.add(new FitRow(
                        number,
                        pool,
                        accelerators,
                        on.required("durationSlots").intValue(),
                        accelerators
                                * poolNode.required("wattsPerAcceleratorAtMeter")
                                        .intValue(),
                        batch.required("egressMicroBySite")
                                .get(pools.site()[pool])
                                .longValue()));
            }
        }
    }

    private BatchTable batches(JsonNode all, int[] firstFit, long[] leaveOut) {
        int count = all.size();
        int[] release = new int[count];
        int[] due = new int[count];
        int[] deadline = new int[count];
        long[] lateness = new long[count];
        int[] budget = new int[count];
        int[] home = new int[count];
        Arrays.fill(budget, BatchTable.NONE);
        for (int batch = 0; batch < count; batch++) {
            JsonNode node = all.get(batch);
            release[batch] = node.required("release").intValue();
            due[batch] = node.required("due").intValue();
            deadline[batch] = node.required("deadline").intValue();
            lateness[batch] = node.required("latenessMicroPerSlot").longValue();
            home[batch] = pools.site()[node.required("homePool").intValue()];
        }
        return new BatchTable(firstFit, release, due, deadline, lateness, leaveOut, budget, home);
    }

    private static FitTable fits(List<FitRow> rows) {
        double[] wholeSlots = new double[rows.size()];
        Arrays.fill(wholeSlots, 1);
        return new FitTable(
                rows.stream().mapToInt(FitRow::batch).toArray(),
                rows.stream().mapToInt(FitRow::pool).toArray(),
                rows.stream().mapToInt(FitRow::accelerators).toArray(),
                rows.stream().mapToInt(FitRow::slots).toArray(),
                wholeSlots,
                rows.stream().mapToInt(FitRow::watts).toArray(),
                rows.stream().mapToLong(FitRow::egressMicro).toArray());
    }

    private static int[] ints(JsonNode array) {
        int[] result = new int[array.size()];
        for (int i = 0; i < result.length; i++) {
            result[i] = array.get(i).intValue();
        }
        return result;
    }

    private record FitRow(int batch, int pool, int accelerators, int slots, int watts, long egressMicro) {}
}
