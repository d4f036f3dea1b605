package org.suandian.placement.internal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.suandian.failure.ConflictException;
import org.suandian.failure.UnanswerableException;
import org.suandian.placement.IdempotencyKey;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.placement.search.SolvedPlan.End;
import org.suandian.placement.search.SolverPhase;
import org.suandian.platform.PostgresTestResource;
import org.suandian.provenance.DataVersion;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
class PlanStoreIT {

    private static final Placement BEST = new Placement(new int[] {3}, new int[] {1});

    @Inject
    NewPlans newPlans;

    @Inject
    PlanStore plans;

    @Inject
    SolvingStore solving;

    @Inject
    DataSource database;

    private static NewPlan newPlan(UUID id) {
        return new NewPlan(
                id,
                "stored",
                PlanKind.PLAN,
                Optional.empty(),
                Optional.empty(),
                Currency.getInstance("CNY"),
                12.5,
                1,
                new SolvingTerms(Duration.ofSeconds(10), 42, 3, OptionalLong.of(9), OptionalDouble.of(0.01)),
                new PlanRecord.Origin(
                        new DataVersion(5, Instant.parse("2026-01-01T00:00:00Z")), "1.2", Optional.of("2.2")),
                new byte[] {1, 2},
                new byte[] {3},
                Optional.empty());
    }

    private UUID stored() {
        UUID id = UUID.randomUUID();
        newPlans.create(newPlan(id), Optional.empty(), unused -> {});
        return id;
    }

    private static Checkpoint checkpoint(long objective, long bound, long spentMillis) {
        return new Checkpoint(
                SolverPhase.LOCAL_SEARCH,
                Duration.ofMillis(spentMillis),
                Duration.ofMillis(spentMillis),
                OptionalLong.of(objective),
                OptionalLong.of(bound),
                Optional.of(BEST),
                new byte[0]);
    }

    @Test
    void everythingThatAPlanWasAskedForWithIsStored() {
        UUID id = stored();

        PlanRecord plan = plans.find(id).orElseThrow();
        assertThat(plan.status()).isEqualTo(PlanStatus.SOLVING_SCHEDULED);
        assertThat(plan.currency().getCurrencyCode()).isEqualTo("CNY");
        assertThat(plan.carbonPricePerTonne()).isEqualTo(12.5);
        assertThat(plan.solving())
                .isEqualTo(
                        new SolvingTerms(Duration.ofSeconds(10), 42, 3, OptionalLong.of(9), OptionalDouble.of(0.01)));
        assertThat(plan.origin().dataVersion().number()).isEqualTo(5);
        assertThat(plan.origin().solverVersion()).contains("2.2");
        assertThat(plan.progress().objectiveMicro()).isEmpty();
        assertThat(plans.findInput(id).orElseThrow().problem()).containsExactly(1, 2);
        assertThat(plans.findInput(id).orElseThrow().replan()).isEmpty();
    }

    @Test
    void anAttemptTakesOverWhatTheOneBeforeHasKept() {
        UUID id = stored();
        Attempt first = solving.begin(id).orElseThrow();
        solving.checkpoint(id, first.number(), checkpoint(500, 300, 4_000));

        Attempt second = solving.begin(id).orElseThrow();

        assertThat(second.number()).isEqualTo(first.number() + 1);
        assertThat(second.best().orElseThrow().fit()).containsExactly(3);
        assertThat(second.spent()).isEqualTo(Duration.ofSeconds(4));
        assertThat(second.remainingTerms().timeLimit()).isEqualTo(Duration.ofSeconds(6));
        assertThat(second.remainingTerms().seed()).isEqualTo(42);
        assertThatThrownBy(() -> solving.checkpoint(id, first.number(), checkpoint(100, 50, 5_000)))
                .isInstanceOf(StaleAttemptException.class);
        assertThatThrownBy(() -> solving.finish(id, first.number(), Optional.empty(), Outcome.failed("late")))
                .isInstanceOf(StaleAttemptException.class);
        assertThat(plans.find(id).orElseThrow().progress().objectiveMicro()).hasValue(500);
    }

    @Test
    void whatIsWorseReplacesNothing() {
        UUID id = stored();
        int attempt = solving.begin(id).orElseThrow().number();
        solving.checkpoint(id, attempt, checkpoint(500, 300, 1_000));
        solving.checkpoint(id, attempt, checkpoint(600, 200, 2_000));

        PlanRecord plan = plans.find(id).orElseThrow();
        assertThat(plan.progress().objectiveMicro()).hasValue(500);
        assertThat(plan.progress().boundMicro()).hasValue(300);
        assertThat(plan.progress().elapsed()).isEqualTo(Duration.ofSeconds(2));
        assertThat(plan.progress().sinceImprovement()).contains(Duration.ofSeconds(1));
    }

    @Test
    void aPlanThatKillsItsNodesIsGivenUp() {
        UUID id = stored();
        for (int i = 0; i <= SolvingStore.MOST_INTERRUPTIONS; i++) {
            assertThat(solving.begin(id)).isPresent();
        }

        assertThat(solving.begin(id)).isEmpty();
        assertThat(plans.find(id).orElseThrow().status()).isEqualTo(PlanStatus.SOLVING_FAILED);
    }

    @Test
    void stoppingWhatHasNotBegunEndsItAndStoppingAgainChangesNothing() {
        UUID id = stored();

        PlanRecord stopped = plans.requestStop(id).orElseThrow();
        PlanRecord again = plans.requestStop(id).orElseThrow();

        assertThat(stopped.status()).isEqualTo(PlanStatus.SOLVING_INCOMPLETE);
        assertThat(stopped.progress().end()).contains(End.STOPPED);
        assertThat(again.times()).isEqualTo(stopped.times());
        assertThat(solving.begin(id)).isEmpty();
    }

    @Test
    void aRequestThatIsSentTwiceMakesOnePlan() {
        IdempotencyKey key = new IdempotencyKey("key-" + UUID.randomUUID(), "abc");
        List<UUID> ids = IntStream.range(0, 8).mapToObj(i -> UUID.randomUUID()).toList();

        List<Optional<UUID>> before = ids.stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> newPlans.create(newPlan(id), Optional.of(key), unused -> {})))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        List<UUID> made = ids.stream().filter(id -> plans.find(id).isPresent()).toList();
        assertThat(made).hasSize(1);
        assertThat(before.stream().filter(Optional::isEmpty)).hasSize(1);
        assertThat(before.stream().flatMap(Optional::stream)).containsOnly(made.getFirst());
        assertThat(newPlans.findRepeated(Optional.of(key))).contains(made.getFirst());
    }

    @Test
    void aKeyOfAnotherRequestIsRefused() {
        String value = "key-" + UUID.randomUUID();
        newPlans.create(newPlan(UUID.randomUUID()), Optional.of(new IdempotencyKey(value, "abc")), unused -> {});

        assertThatThrownBy(() -> newPlans.findRepeated(Optional.of(new IdempotencyKey(value, "abd"))))
                .isInstanceOfSatisfying(
                        UnanswerableException.class, e -> assertThat(e.code()).isEqualTo("idempotency-key-reused"));
    }

    @Test
    void aKeyIsForgottenAfterADay() throws SQLException {
        IdempotencyKey key = new IdempotencyKey("key-" + UUID.randomUUID(), "abc");
        newPlans.create(newPlan(UUID.randomUUID()), Optional.of(key), unused -> {});
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update idempotency_key set created_at = created_at - interval '25 hours' where key = ?")) {
            statement.setString(1, key.value());
            statement.executeUpdate();
        }

        assertThat(newPlans.findRepeated(Optional.of(key))).isEmpty();
        UUID id = UUID.randomUUID();
        assertThat(newPlans.create(newPlan(id), Optional.of(key), unused -> {})).isEmpty();
        assertThat(plans.find(id)).isPresent();
    }

    @Test
    void aPlanGrowsFromTheRevisionThatWasReadOnly() {
        UUID id = stored();
        int attempt = solving.begin(id).orElseThrow().number();
        solving.finish(
                id,
                attempt,
                Optional.of(checkpoint(500, 300, 1_000)),
                new Outcome(
                        PlanStatus.SOLVING_COMPLETED, Optional.of(End.TIME_LIMIT), Optional.empty(), Optional.empty()));
        GrownPlan grown = new GrownPlan(
                new byte[] {9}, new Placement(new int[] {3, 5}, new int[] {1, 0}), 700, OptionalLong.of(450));

        plans.grow(id, 0, grown, Optional.empty());

        PlanRecord plan = plans.find(id).orElseThrow();
        assertThat(plan.batches()).isEqualTo(2);
        assertThat(plan.revision()).isEqualTo(1);
        assertThat(plan.progress().objectiveMicro()).hasValue(700);
        assertThat(plans.findInput(id).orElseThrow().added()).hasSize(1);
        assertThatThrownBy(() -> plans.grow(id, 0, grown, Optional.empty()))
                .isInstanceOfSatisfying(
                        ConflictException.class, e -> assertThat(e.code()).isEqualTo("plan-has-changed"));
    }

    @Test
    void nothingIsStoredIfTheJobCannotBeMade() {
        UUID id = UUID.randomUUID();

        assertThatThrownBy(() -> newPlans.create(newPlan(id), Optional.empty(), unused -> {
                    throw new IllegalStateException("planted");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(plans.find(id)).isEmpty();
    }
}
