package org.suandian.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.failure.UnknownIdException;
import org.suandian.throughput.Accelerator.Sourced;
import org.suandian.throughput.HardwareRate.EmbeddedElectricity;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;
import org.suandian.units.Range;

class ThroughputCatalogueTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LlmModel TINY = new LlmModel(
            "tiny-1b",
            "Tiny 1B",
            "Tiny",
            "Lab",
            OptionalDouble.of(1),
            OptionalDouble.of(1),
            List.of("lab/Tiny-1B"),
            "lab");
    private static final Accelerator H100 = new Accelerator(
            "h100",
            "H100",
            "NVIDIA",
            OptionalDouble.empty(),
            Optional.empty(),
            sourced(1.5),
            sourced(0.8),
            sourced(0.25),
            Optional.empty(),
            Optional.empty(),
            "lab",
            Optional.empty());
    private static final ThroughputProfile PROFILE =
            Profiles.profile("p").point(1, 50, 50, 300).build();

    private final ThroughputCatalogue catalogue = new ThroughputCatalogue(new ThroughputData(
            Map.of("h100", H100),
            Map.of("h100", List.of(rate(2))),
            Map.of("h100", List.of(new CapitalCost("h100", 30_000, USD, 2025, "lab", Optional.empty()))),
            Map.of("tiny-1b", TINY),
            Map.of("p", PROFILE)));

    private static Sourced sourced(double ratio) {
        return new Sourced(Range.exactly(ratio), "lab");
    }

    private static HardwareRate rate(double perHour) {
        return new HardwareRate(
                "r",
                "h100",
                Kind.RENTAL,
                perHour,
                USD,
                2025,
                Embeds.UNKNOWN,
                new EmbeddedElectricity(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
                "lab",
                Optional.empty());
    }

    @Test
    void aModelIsFoundByIdOrByANameThatASourcePrints() {
        assertThat(catalogue.getModel("tiny-1b")).isEqualTo(TINY);
        assertThat(catalogue.getModel("TINY-1B")).isEqualTo(TINY);
        assertThat(catalogue.getModel("LAB/tiny-1b")).isEqualTo(TINY);
        assertThat(catalogue.findModel("lab/other")).isEmpty();
    }

    @Test
    void unknownIdsNameNearMatches() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> catalogue.getModel("tiny-1c"))
                .satisfies(e -> assertThat(e.details()).containsEntry("nearMatches", List.of("tiny-1b")));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> catalogue.getAccelerator("h10"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-accelerator"));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> catalogue.getProfile("q"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-throughput-profile"));
    }

    @Test
    void everythingCanBeListed() {
        assertThat(catalogue.getAccelerator("H100")).isEqualTo(H100);
        assertThat(catalogue.listAccelerators()).containsExactly(H100);
        assertThat(catalogue.listModels()).containsExactly(TINY);
        assertThat(catalogue.listProfiles()).containsExactly(PROFILE);
        assertThat(catalogue.listProfiles("tiny-1b")).containsExactly(PROFILE);
        assertThat(catalogue.listProfiles("other")).isEmpty();
        assertThat(catalogue.listRates("h100")).hasSize(1);
        assertThat(catalogue.listRates("b200")).isEmpty();
        assertThat(catalogue.listCapitalCosts("h100")).hasSize(1);
        assertThat(catalogue.listCapitalCosts("b200")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aRateIsGreaterThanZeroAndFinite(double perHour) {
        assertThatThrownBy(() -> rate(perHour))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The hardware rate r (%s USD per accelerator-hour) must be", perHour);
    }

    @Test
    void aProfileHasAtLeastOnePoint() {
        assertThatThrownBy(() -> Profiles.profile("empty").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The profile (empty) must have at least one operating point.");
    }
}
