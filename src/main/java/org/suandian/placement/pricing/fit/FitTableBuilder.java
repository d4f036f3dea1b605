package org.suandian.placement.pricing.fit;

import java.util.Arrays;
import org.suandian.placement.priced.FitTable;

/** Collects fits in growing columns: there may be millions. */
public final class FitTableBuilder {

    private static final int FIRST_CAPACITY = 1_024;

    private int size;
    private int[] batch = new int[FIRST_CAPACITY];
    private int[] pool = new int[FIRST_CAPACITY];
    private int[] accelerators = new int[FIRST_CAPACITY];
    private int[] slots = new int[FIRST_CAPACITY];
    private double[] lastSlotShare = new double[FIRST_CAPACITY];
    private int[] watts = new int[FIRST_CAPACITY];
    private long[] egressMicro = new long[FIRST_CAPACITY];
    private int[] profile = new int[FIRST_CAPACITY];

    public void add(int ofBatch, int inPool, Fit fit, long egress) {
        if (size == batch.length) {
            grow(size * 2);
        }
        batch[size] = ofBatch;
        pool[size] = inPool;
        accelerators[size] = fit.accelerators();
        slots[size] = fit.slots();
        lastSlotShare[size] = fit.lastSlotShare();
        watts[size] = fit.watts();
        egressMicro[size] = egress;
        profile[size] = fit.profile();
        size++;
    }

    public int size() {
        return size;
    }

    public FitTable build() {
        grow(size);
        return new FitTable(batch, pool, accelerators, slots, lastSlotShare, watts, egressMicro);
    }

    /** By fit: the number of the served profile, or {@link Fit#OWN}; after {@link #build}. */
    public int[] profiles() {
        return profile;
    }

    private void grow(int capacity) {
        batch = Arrays.copyOf(batch, capacity);
        pool = Arrays.copyOf(pool, capacity);
        accelerators = Arrays.copyOf(accelerators, capacity);
        slots = Arrays.copyOf(slots, capacity);
        lastSlotShare = Arrays.copyOf(lastSlotShare, capacity);
        watts = Arrays.copyOf(watts, capacity);
        egressMicro = Arrays.copyOf(egressMicro, capacity);
        profile = Arrays.copyOf(profile, capacity);
    }
}
