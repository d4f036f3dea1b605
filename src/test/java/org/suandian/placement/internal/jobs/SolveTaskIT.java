package org.suandian.placement.internal.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.suandian.placement.internal.jobs.TwoSlots.BOTH;
import static org.suandian.placement.internal.jobs.TwoSlots.CLASH;
import static org.suandian.placement.internal.jobs.TwoSlots.ONE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.internal.jobs.SolveTask.Result;
import org.suandian.placement.internal.store.NewPlans;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.placement.internal.store.SolvingStore;
import org.suandian.placement.internal.store.StoredBest;
import org.suandian.placement.search.PlanSolver;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.platform.PostgresTestResource;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class SolveTaskIT {

    @Inject
    NewPlans newPlans;

    @Inject
    PlanStore plans;

    @Inject
    SolvingStore solving;

    private final UUID id = UUID.randomUUID();
    private final RunningSolves running = new RunningSolves();

    /** Stored without a job, so that nobody but the test solves it. */
    @BeforeEach
    void store() {
        newPlans.create(TwoSlots.plan(id, Duration.ofSeconds(60)), Optional.empty(), unused -> {});
    }

    private Result run(PlanSolver solver) {
        return new SolveTask(solving, unused -> TwoSlots.PROBLEM, solver, running).run(id);
    }

    private PlanRecord plan() {
        return plans.find(id).orElseThrow();
    }

    private StoredBest best() {
        return plans.findBest(id).orElseThrow();
    }

    @Test
    void whatTheSearchEndsWithIsKept() {
        Result result = run((problem, from, terms, control) -> TwoSlots.ended(BOTH, 4_000_000, End.OPTIMAL));

        assertThat(result).isEqualTo(Result.DONE);
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_COMPLETED);
        assertThat(plan().progress().end()).contains(End.OPTIMAL);
        assertThat(plan().progress().objectiveMicro()).hasValue(4_000_000);
        assertThat(plan().progress().relativeGap()).hasValue(0);
        assertThat(plan().times().endedAt()).isPresent();
        assertThat(best().placement().orElseThrow().start()).containsExactly(0, 1);
        assertThat(best().shadowPrices()).isPresent();
        assertThat(plans.listCourse(id)).isNotEmpty();
    }

    @Test
    void aSearchThatIsOverIsNotBegunAgain() {
        run((problem, from, terms, control) -> TwoSlots.ended(BOTH, 4_000_000, End.OPTIMAL));

        Result again = run((problem, from, terms, control) -> {
            throw new AssertionError("must not be called");
        });

        assertThat(again).isEqualTo(Result.DONE);
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_COMPLETED);
    }

    @Test
    void aNodeThatShutsDownLeavesThePlanForAnother() {
        Result left = run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(ONE, 11_000_000));
            pause(); // time spent is kept in whole milliseconds, and some must have been
            running.shutDown();
            assertThat(control.isStopped()).isTrue();
            return TwoSlots.ended(ONE, 11_000_000, End.STOPPED);
        });

        assertThat(left).isEqualTo(Result.LEFT);
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_SCHEDULED);
        assertThat(plan().progress().objectiveMicro()).hasValue(11_000_000);

        RunningSolves another = new RunningSolves();
        new SolveTask(
                        solving,
                        unused -> TwoSlots.PROBLEM,
                        (problem, from, terms, control) -> {
                            assertThat(from.orElseThrow().fit()).containsExactly(0, -1);
                            assertThat(terms.timeLimit()).isLessThan(Duration.ofSeconds(60));
                            return TwoSlots.ended(BOTH, 4_000_000, End.TIME_LIMIT);
                        },
                        another)
                .run(id);

        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_COMPLETED);
        assertThat(plan().attempt()).isEqualTo(2);
        assertThat(plan().progress().objectiveMicro()).hasValue(4_000_000);
    }

    @Test
    void aStopThatAnotherNodeWasToldOfEndsTheSearch() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Result> result = CompletableFuture.supplyAsync(() -> run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(BOTH, 4_000_000));
            begun.countDown();
            while (!control.isStopped()) {
                pause();
            }
            return TwoSlots.ended(BOTH, 4_000_000, End.STOPPED);
        }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        plans.requestStop(id);

        assertThat(result.get(10, TimeUnit.SECONDS)).isEqualTo(Result.DONE);
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_INCOMPLETE);
        assertThat(plan().progress().objectiveMicro()).hasValue(4_000_000);
    }

    @Test
    void theBestPlanIsKeptWhileTheSearchGoesOn() throws Exception {
        CountDownLatch seen = new CountDownLatch(1);
        CompletableFuture<Result> result = CompletableFuture.supplyAsync(() -> run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(ONE, 11_000_000));
            await(seen);
            return TwoSlots.ended(BOTH, 4_000_000, End.TIME_LIMIT);
        }));

        for (int i = 0; i < 100 && plan().progress().objectiveMicro().isEmpty(); i++) {
            pause();
        }
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_ACTIVE);
        assertThat(plan().progress().objectiveMicro()).hasValue(11_000_000);
        assertThat(plan().progress().boundMicro()).hasValue(3_000_000);
        assertThat(plan().progress().placed()).hasValue(1);
        seen.countDown();
        result.get(10, TimeUnit.SECONDS);
        assertThat(plan().progress().placed()).hasValue(2);
    }

    @Test
    void aPlanThatBreaksALimitIsNeverKept() {
        run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(CLASH, 2_000_000));
            return TwoSlots.ended(CLASH, 2_000_000, End.TIME_LIMIT);
        });

        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_FAILED);
        assertThat(plan().failure().orElseThrow()).contains("breaks a limit");
        assertThat(best().placement()).isEmpty();
    }

    @Test
    void aPlanWhoseObjectiveIsNotWhatIsSaidIsNeverKept() {
        run((problem, from, terms, control) -> TwoSlots.ended(BOTH, 3_000_000, End.TIME_LIMIT));

        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_FAILED);
        assertThat(best().placement()).isEmpty();
    }

    @Test
    void aSearchThatFailsSaysSoAndKeepsItsBestPlan() {
        run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(ONE, 11_000_000));
            for (int i = 0; i < 100 && plan().progress().objectiveMicro().isEmpty(); i++) {
                pause();
            }
            throw new IllegalStateException("planted");
        });

        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_FAILED);
        assertThat(plan().failure().orElseThrow()).contains("incident").doesNotContain("planted");
        assertThat(best().placement()).isPresent();
    }

    @Test
    void aDatabaseThatFailsIsAReasonToTryAgain() {
        assertThatThrownBy(() -> run((problem, from, terms, control) -> {
                    throw new IllegalStateException(new SQLException("planted"));
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_ACTIVE);
    }

    @Test
    void aNodeThatWasRelievedMayNotWriteAnyMore() {
        Result late = run((problem, from, terms, control) -> {
            control.progress(TwoSlots.found(ONE, 11_000_000));
            solving.begin(id); // another node, which took this one for dead
            return TwoSlots.ended(BOTH, 4_000_000, End.TIME_LIMIT);
        });

        assertThat(late).isEqualTo(Result.DONE);
        assertThat(plan().status()).isEqualTo(PlanStatus.SOLVING_ACTIVE);
        assertThat(plan().attempt()).isEqualTo(2);
        assertThat(best().shadowPrices()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
