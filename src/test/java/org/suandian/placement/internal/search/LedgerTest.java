package org.suandian.placement.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.occupancy.Occupancy;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.tiny.Tables;
import org.suandian.placement.tiny.TinyBatch;
import org.suandian.placement.tiny.TinyFit;
import org.suandian.placement.tiny.TinyInstances;
import org.suandian.placement.tiny.TwoSites;

class LedgerTest {

    private static final int BATCHES = 12;
    private static final int STEPS = 200;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** By fit and start: whether it is free. */
    private static boolean[] free(Ledger ledger) {
        PricedProblem problem = ledger.problem;
        boolean[] result = new boolean[problem.fits().count() * problem.slots()];
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            for (int start = 0; start + problem.fits().slots()[fit] <= problem.slots(); start++) {
                result[fit * problem.slots() + start] = ledger.isFree(fit, start);
            }
        }
        return result;
    }

    private static boolean[] free(Occupancy occupancy) {
        PricedProblem problem = occupancy.problem();
        boolean[] result = new boolean[problem.fits().count() * problem.slots()];
        for (int fit = 0; fit < problem.fits().count(); fit++) {
            for (int start = 0; start + problem.fits().slots()[fit] <= problem.slots(); start++) {
                result[fit * problem.slots() + start] = occupancy.fits(fit, start);
            }
        }
        return result;
    }

    /** Removes a batch that is placed, or places it at a free option drawn at random, if that one is free. */
    private static void step(Ledger ledger, Random random) {
        PricedProblem problem = ledger.problem;
        int fit = random.nextInt(problem.fits().count());
        int batch = problem.fits().batch()[fit];
        int start = random.nextInt(problem.slots() - problem.fits().slots()[fit] + 1);
        if (ledger.fit[batch] != Ledger.NONE) {
            ledger.remove(batch);
        } else if (ledger.isFree(fit, start)) {
            ledger.place(batch, fit, start, problem.costMicro(fit, start));
        }
    }

    private static int[] running(Ledger ledger, int pool, int from, int to, int turn) {
        int[] into = new int[ledger.fit.length];
        int found = ledger.listRunning(pool, from, to, turn, into);
        return Arrays.stream(into, 0, found).sorted().toArray();
    }

    private static int[] runningByHand(Ledger ledger, int pool, int from, int to) {
        PricedProblem problem = ledger.problem;
        return IntStream.range(0, ledger.fit.length)
                .filter(batch ->
                        ledger.fit[batch] != Ledger.NONE && problem.fits().pool()[ledger.fit[batch]] == pool)
                .filter(batch -> ledger.start[batch] < to
                        && ledger.start[batch] + problem.fits().slots()[ledger.fit[batch]] > from)
                .toArray();
    }

    @Test
    void roomAwayIsForOneOfThreeBatchesAtATime() {
        Ledger ledger = new Ledger(TwoSites.problem());
        assertThat(ledger.objective()).isEqualTo(3 * TwoSites.LEAVE_OUT_MICRO);
        ledger.place(0, 1, 0, TwoSites.AWAY_MICRO);
        assertThat(ledger.isFree(3, 0)).isFalse();
        assertThat(ledger.isFree(3, 1)).isFalse();
        assertThat(ledger.isFree(3, 2)).isTrue();
        assertThat(ledger.isFree(2, 0)).isTrue();
        assertThat(ledger.objective()).isEqualTo(TwoSites.AWAY_MICRO + 2 * TwoSites.LEAVE_OUT_MICRO);
        ledger.remove(0);
        assertThat(ledger.isFree(3, 0)).isTrue();
        assertThat(ledger.objective()).isEqualTo(3 * TwoSites.LEAVE_OUT_MICRO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFreeIsWhatTheOccupancySaysAfterAnyChanges(long seed) {
        PricedProblem problem = TinyInstances.of(seed, BATCHES);
        Ledger ledger = new Ledger(problem);
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(ledger, random);
            Placement placement = ledger.placement();
            assertThat(free(ledger)).isEqualTo(free(Occupancy.of(problem, placement)));
            assertThat(ledger.objective()).isEqualTo(placement.objectiveMicro(problem));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void removingAllThatWasPlacedLeavesEverythingAsItWas(long seed) {
        PricedProblem problem = TinyInstances.of(seed, BATCHES);
        Ledger ledger = new Ledger(problem);
        boolean[] before = free(ledger);
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(ledger, random);
        }
        for (int batch = 0; batch < BATCHES; batch++) {
            if (ledger.fit[batch] != Ledger.NONE) {
                ledger.remove(batch);
            }
        }
        assertThat(free(ledger)).isEqualTo(before);
        assertThat(ledger.fit).containsOnly(Ledger.NONE);
        assertThat(ledger.objective())
                .isEqualTo(Arrays.stream(problem.batches().leaveOutMicro()).sum());
        assertThat(running(ledger, 0, 0, problem.slots(), 0)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loadingAPlanForgetsWhatWasThereBefore(long seed) {
        PricedProblem problem = TinyInstances.of(seed, BATCHES);
        Ledger ledger = new Ledger(problem);
        Ledger other = new Ledger(problem);
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(ledger, random);
            step(other, random);
        }
        Placement placement = ledger.placement();
        other.confineTo(new Territory(new int[] {0, 1}), 0, 2);
        other.load(placement);
        assertThat(free(other)).isEqualTo(free(Occupancy.of(problem, placement)));
        assertThat(other.objective()).isEqualTo(placement.objectiveMicro(problem));
        assertThat(other.fit).isEqualTo(placement.fit());
        assertThat(other.isOpen(0)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyBatchThatRunsInAPoolAtATimeIsListedOnce(long seed) {
        Ledger ledger = new Ledger(TinyInstances.of(seed, BATCHES));
        Random random = new Random(seed);
        for (int i = 0; i < STEPS; i++) {
            step(ledger, random);
            int pool = random.nextInt(ledger.problem.pools().count());
            int from = random.nextInt(ledger.slots);
            int to = from + 1 + random.nextInt(3);
            assertThat(running(ledger, pool, from, to, random.nextInt(100)))
                    .isEqualTo(runningByHand(ledger, pool, from, to));
        }
    }

    @Test
    void outsideItsSitesNothingIsFreeForAWorker() {
        Ledger ledger = new Ledger(TwoSites.problem());
        ledger.confineTo(new Territory(new int[] {0, 1}), 1, 2);
        assertThat(ledger.isOpen(0)).isFalse();
        assertThat(ledger.isFree(0, 0)).isFalse();
        assertThat(ledger.isOpen(1)).isTrue();
        assertThat(ledger.isFree(1, 0)).isTrue();
    }

    @Test
    void twoWorkersHaveHalfOfWhatIsFreeOfABudgetEach() {
        // Each run draws 2,000 W for 2 slots: 4,000 watt-slots. The budget is for one and a half.
        Tables tables = TwoSites.places();
        tables.budget(6_000, Double.POSITIVE_INFINITY);
        tables.batch(TinyBatch.within(0, 4).ofBudget(0));
        tables.fit(TinyFit.in(0, 2, 2));
        Ledger ledger = new Ledger(tables.problem());
        assertThat(ledger.isFree(0, 0)).isTrue();
        ledger.confineTo(Territory.shared(2), 0, 2);
        assertThat(ledger.isFree(0, 0)).isFalse();
    }

    @Test
    void aRandomTerritoryGivesEachWorkerAboutAsManySites() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100; i++) {
            int[] owners = Territory.random(7, 3, random).ownerOfSite();
            int[] sites = new int[3];
            Arrays.stream(owners).forEach(owner -> sites[owner]++);
            assertThat(sites).containsExactlyInAnyOrder(3, 2, 2);
        }
    }
}
