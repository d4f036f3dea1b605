package org.suandian.placement.replan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a replan made of what stood, by batch. The arrays are shared and must not be written to.
 *
 * @param start what it went on from
 * @param fate of each batch
 * @param stoodPool the pool it stood in; of no meaning where it stood nowhere
 * @param stoodStart the slot it stood at; of no meaning where it stood nowhere
 */
public record ReplanFacts(ReplanStart start, Fate[] fate, int[] stoodPool, int[] stoodStart) {

    /** What becomes of a batch. */
    public enum Fate {
        /** It has started: it stays where it runs, or ran. */
        PINNED,
        /** It has started where there is no longer room for it: it has to run anew, from now on. */
        INTERRUPTED,
        /** It has a place and has not started: it may move, at a price. */
        STANDING,
        /** It has no place: it was left out, or is new. */
        FREE
    }

    public int count(Fate wanted) {
        return (int) Arrays.stream(fate).filter(each -> each == wanted).count();
    }

    /** By number. */
    public List<Integer> list(Fate wanted) {
        return IntStream.range(0, fate.length)
                .filter(batch -> fate[batch] == wanted)
                .boxed()
                .toList();
    }
}
