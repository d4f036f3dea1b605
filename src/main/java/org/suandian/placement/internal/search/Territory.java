package org.suandian.placement.internal.search;

import java.util.SplittableRandom;

/**
 * A split of the sites among workers for one epoch. Sites share neither accelerators nor power, so what workers do within their own
 * sites fits together afterwards without a conflict.
 *
 * @param ownerOfSite the worker of each site
 */
record Territory(int[] ownerOfSite) {

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

    boolean owns(int worker, int site) {
        return ownerOfSite[site] == worker;
    }
}
