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

/** How prefill and decode profiles that were measured apart are put together. */
class ServingPhasesTest {

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
    void phasesMeasuredTogetherComeBeforePhasesMeasuredApart() {
        ThroughputProfile mixed = simple(Profiles.profile("mixed").quality(PointQuality.MEASURED_SECOND_HAND));
        ThroughputProfile prefill = simple(Profiles.profile("prefill").phase(Phase.PREFILL, TokenBasis.INPUT));
        ThroughputProfile decode = simple(Profiles.profile("decode").phase(Phase.DECODE, TokenBasis.OUTPUT));
        assertThat(chosen(ANY, prefill, decode, mixed)).isEqualTo("mixed");
        Serving apart = catalogue(prefill, decode).getServing(ANY);
        assertThat(apart.legs()).extracting(leg -> leg.profile().id()).containsExactly("prefill", "decode");
        assertThat(apart.main().profile().id()).isEqualTo("decode");
    }

    @Test
    void phasesOfDifferentSystemsDoNotMakeOne() {
        ThroughputProfile prefill = simple(Profiles.profile("prefill")
                .phase(Phase.PREFILL, TokenBasis.INPUT)
                .source("other"));
        ThroughputProfile elsewhere = simple(Profiles.profile("elsewhere")
                .phase(Phase.PREFILL, TokenBasis.INPUT)
                .on("b200"));
        ThroughputProfile decode = simple(Profiles.profile("decode").phase(Phase.DECODE, TokenBasis.OUTPUT));
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> catalogue(prefill, elsewhere, decode).getServing(ANY))
                .satisfies(e -> assertThat(e.code()).isEqualTo("one-phase-only"));
    }

    @Test
    void aDecodePhaseWithoutItsPrefillDoesNotHideOneThatHasIt() {
        ThroughputProfile lonely = simple(Profiles.profile("a-decode")
                .phase(Phase.DECODE, TokenBasis.OUTPUT)
                .source("decode-only"));
        ThroughputProfile prefill = simple(Profiles.profile("prefill").phase(Phase.PREFILL, TokenBasis.INPUT));
        ThroughputProfile decode = simple(Profiles.profile("b-decode").phase(Phase.DECODE, TokenBasis.OUTPUT));
        assertThat(chosen(ANY, lonely, prefill, decode)).isEqualTo("b-decode");
    }

    @Test
    void thePrefillIsThatOfTheDecodesPrecisionAndOfTheNearestInputLength() {
        ThroughputProfile fp4 = simple(prefill("a-fp4").at("fp4").lengths(2_000, 1));
        ThroughputProfile shorter = simple(prefill("b-short").lengths(1_024, 1));
        ThroughputProfile near = simple(prefill("c-near").lengths(2_048, 1));
        ThroughputProfile longer = simple(prefill("d-long").lengths(4_096, 1));
        ThroughputProfile decode = simple(Profiles.profile("decode")
                .phase(Phase.DECODE, TokenBasis.OUTPUT)
                .lengths(2_000, 500));
        ThroughputProfile[] all = {fp4, shorter, near, longer, decode};
        assertThat(catalogue(all).getServing(ANY).legs().getFirst().profile().id())
                .isEqualTo("c-near");
        assertThat(catalogue(all)
                        .getServing(lengths(900, 500))
                        .legs()
                        .getFirst()
                        .profile()
                        .id())
                .isEqualTo("b-short");
    }

    private static Profiles prefill(String id) {
        return Profiles.profile(id).phase(Phase.PREFILL, TokenBasis.INPUT);
    }

    @Test
    void onePhaseAloneIsNotServing() {
        ThroughputProfile decode = simple(Profiles.profile("decode").phase(Phase.DECODE, TokenBasis.OUTPUT));
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> catalogue(decode).getServing(ANY))
                .satisfies(e -> assertThat(e.code()).isEqualTo("one-phase-only"))
                .satisfies(e -> assertThat(e.details()).containsEntry("profiles", List.of("decode")));
    }

    @Test
    void aNamedPhaseIsServedWithItsOtherPhaseEvenBesideMixedServing() {
        ThroughputProfile mixed = simple(Profiles.profile("mixed"));
        ThroughputProfile prefill = simple(prefill("prefill"));
        ThroughputProfile longer = simple(prefill("prefill-long").lengths(4_096, 1));
        ThroughputProfile decode = simple(Profiles.profile("decode").phase(Phase.DECODE, TokenBasis.OUTPUT));
        ThroughputProfile elsewhere = simple(Profiles.profile("elsewhere")
                .phase(Phase.DECODE, TokenBasis.OUTPUT)
                .source("other"));
        ThroughputCatalogue all = catalogue(mixed, prefill, longer, decode, elsewhere);
        assertThat(legs(all, "decode")).containsExactly("prefill", "decode");
        assertThat(legs(all, "prefill-long")).containsExactly("prefill-long", "decode");
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> legs(all, "elsewhere"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("one-phase-only"));
    }

    private static List<String> legs(ThroughputCatalogue catalogue, String profileId) {
        ServingQuestion named = new ServingQuestion(
                "tiny-1b",
                Optional.empty(),
                Optional.empty(),
                Optional.of(profileId),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
        return catalogue.getServing(named).legs().stream()
                .map(leg -> leg.profile().id())
                .toList();
    }
}
