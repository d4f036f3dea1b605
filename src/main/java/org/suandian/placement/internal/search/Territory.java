package org.suandian.placement.internal.search;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A split of the sites among workers for one epoch. Sites share neither accelerators nor power, so what workers do within their own
 * sites fits together afterwards without a conflict.
 *
 * @param ownerOfSite the worker of each site; -1 where all sites are everybody's
 */
record Territory(int[] ownerOfSite) {

    private static final int EVERYBODY = -1;

    /** A new random split; each worker gets about as many sites. */
    static Territory random(int sites, int workers, SplittableRandom random) {
        int[] owner = new int[sites];
        int[] order = new int[sites];
        for (int i = 0; i < sites; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        for (int i = 0; i < sites; i++) {
            owner[order[i]] = i % workers;
        }
        return new Territory(owner);
    }

    /** Every worker has all sites: each tries on its own, and the best result counts. */
    static Territory shared(int sites) {
        int[] owner = new int[sites];
        Arrays.fill(owner, EVERYBODY);
        return new Territory(owner);
    }

    boolean isShared() {
        return ownerOfSite.length > 0 && ownerOfSite[0] == EVERYBODY;
    }

    boolean owns(int worker, int site) {
        return ownerOfSite[site] == worker || ownerOfSite[site] == EVERYBODY;
    }
}
