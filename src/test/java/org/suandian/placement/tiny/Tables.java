package org.suandian.placement.tiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.suandian.placement.priced.BatchTable;
import org.suandian.placement.priced.BudgetTable;
import org.suandian.placement.priced.FitTable;
import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.priced.SiteTable;
import org.suandian.placement.priced.Standing;

/**
 * Writes the tables of a priced problem by hand. Each method returns the number of what it adds; the fits of a batch are added right
 * after it. Slots last an hour. A list that is shorter than the horizon goes on with its last value.
 */
public final class Tables {

    private final int slots;
    private double slotHours = 1;
    private double carbonMicroPerGram;
    private final List<int[]> caps = new ArrayList<>();
    private final List<double[]> electricity = new ArrayList<>();
    private final List<double[]> grams = new ArrayList<>();
    private final List<Integer> siteOfPool = new ArrayList<>();
    private final List<int[]> free = new ArrayList<>();
    private final List<double[]> hardware = new ArrayList<>();
    private final List<TinyBatch> batches = new ArrayList<>();
    private final List<Integer> firstFit = new ArrayList<>();
    private final List<TinyFit> fits = new ArrayList<>();
    private final List<double[]> budgets = new ArrayList<>();

    public Tables(int slots) {
        this.slots = slots;
    }

    public Tables slotHours(double hours) {
        slotHours = hours;
        return this;
    }

    public Tables carbonMicroPerGram(double price) {
        carbonMicroPerGram = price;
        return this;
    }

    /** A site without a cap. */
    public int site(double[] microPerWattSlot, double[] gramsPerWattSlot) {
        return site(new int[] {SiteTable.UNCAPPED}, microPerWattSlot, gramsPerWattSlot);
    }

    public int site(int[] capWatts, double[] microPerWattSlot, double[] gramsPerWattSlot) {
        caps.add(filled(capWatts));
        electricity.add(prefix(microPerWattSlot));
        grams.add(prefix(gramsPerWattSlot));
        return caps.size() - 1;
    }

    public int pool(int site, int[] accelerators, double... microPerAcceleratorSlot) {
        siteOfPool.add(site);
        free.add(filled(accelerators));
        hardware.add(prefix(microPerAcceleratorSlot));
        return free.size() - 1;
    }

    public int budget(double wattSlots, double gramsAtMost) {
        budgets.add(new double[] {wattSlots, gramsAtMost});
        return budgets.size() - 1;
    }

    public int batch(TinyBatch batch) {
        batches.add(batch);
        firstFit.add(fits.size());
        return batches.size() - 1;
    }

    /** Of the batch added last. */
    public int fit(TinyFit fit) {
        fits.add(fit);
        return fits.size() - 1;
    }

    public PricedProblem problem() {
        return new PricedProblem(
                slots,
                slotHours,
                carbonMicroPerGram,
                new SiteTable(caps.toArray(int[][]::new), doubles(electricity), doubles(grams)),
                new PoolTable(ints(siteOfPool), free.toArray(int[][]::new), doubles(hardware)),
                batchTable(),
                fitTable(),
                new BudgetTable(
                        budgets.stream().mapToDouble(each -> each[0]).toArray(),
                        budgets.stream().mapToDouble(each -> each[1]).toArray()),
                Standing.none(batches.size()));
    }

    /** The same tables over a standing plan. */
    public PricedProblem problem(Standing standing) {
        PricedProblem fresh = problem();
        return new PricedProblem(
                fresh.slots(),
                fresh.slotHours(),
                fresh.carbonMicroPerGram(),
                fresh.sites(),
                fresh.pools(),
                fresh.batches(),
                fresh.fits(),
                fresh.budgets(),
                standing);
    }

    private BatchTable batchTable() {
        int[] first = Arrays.copyOf(ints(firstFit), batches.size() + 1);
        first[batches.size()] = fits.size();
        return new BatchTable(
                first,
                batches.stream().mapToInt(TinyBatch::release).toArray(),
                batches.stream().mapToInt(TinyBatch::due).toArray(),
                batches.stream().mapToInt(TinyBatch::deadline).toArray(),
                batches.stream().mapToLong(TinyBatch::latenessMicroPerSlot).toArray(),
                batches.stream().mapToLong(TinyBatch::leaveOutMicro).toArray(),
                batches.stream().mapToInt(TinyBatch::budget).toArray(),
                batches.stream().mapToInt(TinyBatch::home).toArray());
    }

    private FitTable fitTable() {
        int[] batchOf = new int[fits.size()];
        for (int batch = 0; batch < batches.size(); batch++) {
            int end = batch + 1 < batches.size() ? firstFit.get(batch + 1) : fits.size();
            Arrays.fill(batchOf, firstFit.get(batch), end, batch);
        }
        return new FitTable(
                batchOf,
                fits.stream().mapToInt(TinyFit::pool).toArray(),
                fits.stream().mapToInt(TinyFit::accelerators).toArray(),
                fits.stream().mapToInt(TinyFit::slots).toArray(),
                fits.stream().mapToDouble(TinyFit::lastSlotShare).toArray(),
                fits.stream().mapToInt(TinyFit::watts).toArray(),
                fits.stream().mapToLong(TinyFit::egressMicro).toArray());
    }

    private int[] filled(int[] values) {
        int[] result = Arrays.copyOf(values, slots);
        Arrays.fill(result, Math.min(values.length, slots), slots, values[values.length - 1]);
        return result;
    }

    private double[] prefix(double[] steps) {
        double[] result = new double[slots + 1];
        for (int slot = 0; slot < slots; slot++) {
            result[slot + 1] = result[slot] + steps[Math.min(slot, steps.length - 1)];
        }
        return result;
    }

    private static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double[][] doubles(List<double[]> rows) {
        return rows.toArray(double[][]::new);
    }
}
