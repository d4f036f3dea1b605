package org.suandian.placement.replan;

import org.suandian.placement.priced.PoolTable;
import org.suandian.placement.priced.SiteTable;

/** Tables that are the parent's before a slot and the replan's from it on, so that what is over keeps its cost. */
final class Splice {

    private final int nowSlot;

    Splice(int nowSlot) {
        this.nowSlot = nowSlot;
    }

    SiteTable sites(SiteTable before, SiteTable after) {
        return new SiteTable(
                steps(before.capWatts(), after.capWatts()),
                prefixes(before.electricityMicro(), after.electricityMicro()),
                prefixes(before.grams(), after.grams()));
    }

    PoolTable pools(PoolTable before, PoolTable after) {
        return new PoolTable(
                after.site(),
                steps(before.freeAccelerators(), after.freeAccelerators()),
                prefixes(before.hardwareMicro(), after.hardwareMicro()));
    }

    private int[][] steps(int[][] before, int[][] after) {
        int[][] result = new int[after.length][];
        for (int row = 0; row < after.length; row++) {
            result[row] = after[row].clone();
            System.arraycopy(before[row], 0, result[row], 0, nowSlot);
        }
        return result;
    }

    private double[][] prefixes(double[][] before, double[][] after) {
        double[][] result = new double[after.length][];
        for (int row = 0; row < after.length; row++) {
            double[] prefix = after[row].clone();
            double shift = before[row][nowSlot] - after[row][nowSlot];
            for (int slot = 0; slot < prefix.length; slot++) {
                prefix[slot] = slot <= nowSlot ? before[row][slot] : after[row][slot] + shift;
            }
            result[row] = prefix;
        }
        return result;
    }
}
