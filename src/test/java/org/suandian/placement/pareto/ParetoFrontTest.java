package org.suandian.placement.pareto;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.suandian.placement.PlanKind;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.plan.CostParts;
import org.suandian.placement.plan.kpi.Figures;
import org.suandian.placement.plan.kpi.PlanKpis;
import org.suandian.placement.problem.SolvingTerms;
import org.suandian.provenance.DataVersion;

class ParetoFrontTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private static PlanRecord plan(double carbonPrice, PlanStatus status) {
        return new PlanRecord(
                UUID.randomUUID(),
                "front",
                PlanKind.PARETO_POINT,
                Optional.empty(),
                Optional.of(UUID.randomUUID()),
                status,
                EUR,
                carbonPrice,
                3,
                new SolvingTerms(Duration.ZERO, 1, 1, OptionalLong.empty(), OptionalDouble.empty()),
                new PlanRecord.Origin(new DataVersion(1, Instant.EPOCH), "1", Optional.empty()),
                new PlanRecord.Times(Instant.EPOCH, Optional.empty(), Optional.empty()),
                new PlanProgress(
                        Optional.empty(),
                        OptionalLong.empty(),
                        OptionalLong.empty(),
                        OptionalInt.empty(),
                        Duration.ZERO,
                        Optional.empty(),
                        Optional.empty()),
                false,
                1,
                0,
                Optional.empty());
    }

    private static Optional<PlanKpis> kpis(double moneyMicro, double grams, int leftOut) {
        Figures figures = new Figures(new CostParts(moneyMicro, 0, 0, 0, 999, 0), 0, grams, 3 - leftOut, 0, 0, 0, 0);
        return Optional.of(new PlanKpis(figures, 0, 0, leftOut, List.of(), List.of()));
    }

    private static List<Boolean> dominated(List<Optional<PlanKpis>> kpis) {
        List<PlanRecord> plans = java.util.stream.IntStream.range(0, kpis.size())
                .mapToObj(i -> plan(i, PlanStatus.SOLVING_COMPLETED))
                .toList();
        return ParetoFront.points(plans, kpis).stream()
                .map(ParetoFront.Point::dominated)
                .toList();
    }

    @Test
    void whatIsWorseInOneAndBetterInNothingIsDominated() {
        assertThat(dominated(List.of(kpis(10, 50, 0), kpis(20, 30, 0), kpis(20, 40, 0))))
                .containsExactly(false, false, true);
    }

    @Test
    void equalsDoNotDominateEachOther() {
        assertThat(dominated(List.of(kpis(10, 50, 0), kpis(10, 50, 0)))).containsExactly(false, false);
    }

    @Test
    void leavingBatchesOutIsNoSaving() {
        assertThat(dominated(List.of(kpis(10, 50, 0), kpis(5, 25, 1)))).containsExactly(false, false);
        assertThat(dominated(List.of(kpis(10, 50, 0), kpis(10, 50, 1)))).containsExactly(false, true);
    }

    @Test
    void whatIsNotFoundYetIsNotDominated() {
        assertThat(dominated(List.of(kpis(10, 50, 0), Optional.empty()))).containsExactly(false, false);
    }

    @Test
    void pointsAreInOrderOfTheCarbonPriceAndTheStatusIsThatOfAll() {
        List<PlanRecord> plans =
                List.of(plan(200, PlanStatus.SOLVING_SCHEDULED), plan(0, PlanStatus.SOLVING_COMPLETED));
        ParetoFront front = new ParetoFront(
                UUID.randomUUID(),
                "front",
                EUR,
                Instant.EPOCH,
                ParetoFront.points(plans, List.of(Optional.empty(), Optional.empty())));

        assertThat(front.points())
                .extracting(point -> point.plan().carbonPricePerTonne())
                .containsExactly(0.0, 200.0);
        assertThat(front.status()).isEqualTo(PlanStatus.SOLVING_ACTIVE);
        assertThat(of(PlanStatus.SOLVING_COMPLETED, PlanStatus.SOLVING_COMPLETED))
                .isEqualTo(PlanStatus.SOLVING_COMPLETED);
        assertThat(of(PlanStatus.SOLVING_COMPLETED, PlanStatus.SOLVING_FAILED)).isEqualTo(PlanStatus.SOLVING_FAILED);
        assertThat(of(PlanStatus.SOLVING_INCOMPLETE, PlanStatus.SOLVING_COMPLETED))
                .isEqualTo(PlanStatus.SOLVING_INCOMPLETE);
        assertThat(of(PlanStatus.SOLVING_SCHEDULED, PlanStatus.SOLVING_SCHEDULED))
                .isEqualTo(PlanStatus.SOLVING_SCHEDULED);
    }

    private static PlanStatus of(PlanStatus one, PlanStatus other) {
        List<PlanRecord> plans = List.of(plan(0, one), plan(1, other));
        return new ParetoFront(
                        UUID.randomUUID(),
                        "front",
                        EUR,
                        Instant.EPOCH,
                        ParetoFront.points(plans, List.of(Optional.empty(), Optional.empty())))
                .status();
    }
}
