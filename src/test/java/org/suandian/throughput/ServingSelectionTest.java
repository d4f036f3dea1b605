package org.suandian.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;

class ServingSelectionTest {

    private static final ServingQuestion ANY = ServingQuestion.ofModel("tiny-1b");

    private static ThroughputCatalogue catalogue(ThroughputProfile... profiles) {
        Map<String, ThroughputProfile> byId = new LinkedHashMap<>();
        Arrays.stream(profiles).forEach(profile -> byId.put(profile.id(), profile));
        return new ThroughputCatalogue(new ThroughputData(Map.of(), Map.of(), Map.of(), Map.of(), byId));
    }

    private static ThroughputProfile simple(Profiles profile) {
        return profile.point(8, 40, 400, 500).build();
    }

    private static String chosen(ServingQuestion question, ThroughputProfile... profiles) {
        return catalogue(profiles).getServing(question).main().profile().id();
    }

    private static ServingQuestion load(LoadAxis axis, double value) {
        return new ServingQuestion(
                "tiny-1b",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ServingQuestion.Load(axis, value)),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static ServingQuestion lengths(double input, double output) {
        return new ServingQuestion(
                "tiny-1b",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.of(input),
                OptionalDouble.of(output));
    }

    @Test
    void lengthsAskedForComeBeforeMeasuredPower() {
        ThroughputProfile longer = simple(Profiles.profile("long").lengths(8_000, 1_000));
        ThroughputProfile shorter =
                simple(Profiles.profile("short").lengths(1_000, 1_000).boundary(EnergyBoundary.NONE));
        assertThat(chosen(lengths(1_000, 1_000), longer, shorter)).isEqualTo("short");
        assertThat(chosen(ANY, longer, shorter)).isEqualTo("long");
    }

    @Test
    void lengthsWithinTwoPercentAreTheSame() {
        ThroughputProfile near =
                simple(Profiles.profile("near").lengths(1_019.7, 1_000).boundary(EnergyBoundary.NONE));
        ThroughputProfile far = simple(Profiles.profile("far").lengths(1_050, 1_000));
        assertThat(chosen(lengths(1_000, 1_000), near, far)).isEqualTo("near");
        assertThat(chosen(lengths(1_000, 1_030), near, far)).isEqualTo("far");
    }

    @Test
    void measuredPowerComesBeforeQuality() {
        ThroughputProfile powered = simple(Profiles.profile("powered").quality(PointQuality.MEASURED_VENDOR));
        ThroughputProfile unpowered = simple(Profiles.profile("a-unpowered").boundary(EnergyBoundary.NONE));
        assertThat(chosen(ANY, unpowered, powered)).isEqualTo("powered");
    }

    @Test
    void qualityComesBeforeThroughput() {
        ThroughputProfile measured = simple(Profiles.profile("measured"));
        ThroughputProfile copied = Profiles.profile("copied")
                .quality(PointQuality.MEASURED_SECOND_HAND)
                .point(8, 40, 4_000, 500)
                .build();
        assertThat(chosen(ANY, copied, measured)).isEqualTo("measured");
    }

    @Test
    void aReadableSpeedComesBeforeThroughputAndThroughputBeforeTheAlphabet() {
        ThroughputProfile slow = simple(Profiles.profile("a"));
        ThroughputProfile unreadable =
                Profiles.profile("b").point(64, 5, 9_000, 700).build();
        ThroughputProfile fast = Profiles.profile("c").point(8, 40, 500, 500).build();
        ThroughputProfile alsoFast =
                Profiles.profile("d").point(8, 40, 500, 500).build();
        assertThat(chosen(ANY, slow, unreadable, alsoFast, fast)).isEqualTo("c");
        assertThat(chosen(ANY, unreadable, slow)).isEqualTo("a");
    }

    @Test
    void throughputIsComparedAtThePointAskedFor() {
        ThroughputProfile fastLater = Profiles.profile("later")
                .point(8, 60, 300, 500)
                .point(64, 20, 2_000, 700)
                .build();
        ThroughputProfile fastSooner = Profiles.profile("sooner")
                .point(8, 60, 400, 500)
                .point(64, 20, 1_000, 700)
                .build();
        assertThat(chosen(load(LoadAxis.CONCURRENCY, 8), fastLater, fastSooner)).isEqualTo("sooner");
        assertThat(chosen(load(LoadAxis.CONCURRENCY, 64), fastLater, fastSooner))
                .isEqualTo("later");
    }

    @Test
    void throughputsOfDifferentTokenBasesAreComparedInOutputTokens() {
        ThroughputProfile total = simple(Profiles.profile("a-total").phase(Phase.MIXED, TokenBasis.TOTAL));
        ThroughputProfile output =
                Profiles.profile("output").point(8, 40, 200, 500).build();
        ThroughputProfile slower =
                Profiles.profile("slower").point(8, 40, 100, 500).build();
        assertThat(chosen(ANY, total, output)).isEqualTo("output");
        assertThat(chosen(ANY, total, slower)).isEqualTo("a-total");
    }

    @Test
    void aLoadIsAnsweredByAProfileThatCoversIt() {
        ThroughputProfile narrow = simple(Profiles.profile("narrow"));
        ThroughputProfile wide = Profiles.profile("wide")
                .quality(PointQuality.MEASURED_SECOND_HAND)
                .point(1, 90, 90, 300)
                .point(64, 20, 900, 700)
                .build();
        assertThat(chosen(load(LoadAxis.CONCURRENCY, 32), narrow, wide)).isEqualTo("wide");
        assertThat(chosen(load(LoadAxis.CONCURRENCY, 8), narrow, wide)).isEqualTo("narrow");
        assertThat(chosen(load(LoadAxis.INTERACTIVITY, 30), narrow, wide)).isEqualTo("wide");
    }

    @Test
    void aLoadBeyondEveryProfileListsTheRanges() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> chosen(load(LoadAxis.CONCURRENCY, 99), simple(Profiles.profile("narrow"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("operating-point-out-of-range"))
                .satisfies(e -> assertThat(e.details())
                        .containsEntry(
                                "measuredRanges",
                                List.of(Map.of("profile", "narrow", "measuredFrom", 8.0, "measuredTo", 8.0))));
    }

    @Test
    void acceleratorAndPrecisionRestrictTheChoice() {
        ThroughputProfile h100 = simple(Profiles.profile("h100-fp8"));
        ThroughputProfile b200 = simple(Profiles.profile("b200-fp4").on("b200").at("fp4"));
        assertThat(chosen(ANY.withAccelerator("b200"), h100, b200)).isEqualTo("b200-fp4");
        ServingQuestion fp4OnH100 = new ServingQuestion(
                "tiny-1b",
                Optional.of("h100"),
                Optional.of("fp4"),
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> chosen(fp4OnH100, h100, b200))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-throughput-profile"))
                .satisfies(e -> assertThat(e.details()).containsEntry("measuredOn", List.of("b200 fp4", "h100 fp8")))
                .withMessageContaining("h100 at fp4");
    }

    @Test
    void aNamedProfileIsTheOnlyCandidate() {
        ServingQuestion named = new ServingQuestion(
                "tiny-1b",
                Optional.empty(),
                Optional.empty(),
                Optional.of("b"),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        assertThat(chosen(named, simple(Profiles.profile("a")), simple(Profiles.profile("b"))))
                .isEqualTo("b");
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> chosen(named, simple(Profiles.profile("a"))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-throughput-profile"));
    }

    @Test
    void aModelWithoutAnyProfileIsSaidToHaveNone() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> catalogue().getServing(ANY))
                .withMessageContaining("No measurement of it may be used here");
    }
}
