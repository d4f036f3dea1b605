package org.suandian.placement.priced;

import java.util.Arrays;

/**
 * The placements of a standing plan, from which moving away has a price. The arrays are shared and must not be written to.
 *
 * @param fit by batch: the fit it stands at, or {@link BatchTable#NONE} for a batch that may go anywhere for nothing
 * @param start by batch: the slot it stands at; of no meaning without a fit
 * @param moveMicro by batch: what running anywhere else counts in the objective
 */
public record Standing(int[] fit, int[] start, long[] moveMicro) {

    /** No plan stands. */
    public static Standing none(int batches) {
        int[] fit = new int[batches];
        Arrays.fill(fit, BatchTable.NONE);
        return new Standing(fit, new int[batches], new long[batches]);
    }

    /** What a placement counts as a move: 0 where the batch stays, or stood nowhere. */
    public long moveMicro(int batch, int newFit, int newStart) {
        boolean moved = fit[batch] != BatchTable.NONE && (fit[batch] != newFit || start[batch] != newStart);
        return moved ? moveMicro[batch] : 0;
    }
}
