package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.suandian.throughput.Profiles.profile;

import org.junit.jupiter.api.Test;
import org.suandian.costmodel.equations.ServedLeg;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.provenance.Caveat;
import org.suandian.throughput.EnergyBoundary;
import org.suandian.throughput.Phase;
import org.suandian.throughput.PointQuality;
import org.suandian.throughput.Profiles;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.throughput.TokenBasis;
import org.suandian.units.Power;

class ServingChoiceTest {

    private static final String DEFAULT = Methodology.DEFAULT_MODEL;

    private static ThroughputProfile simple(Profiles own) {
        return own.of(DEFAULT).point(8, 40, 400, 500).build();
    }

    private static ServedModel served(Questions question, ThroughputProfile... profiles) {
        CostCalculator calculator = World.world().profile(profiles).calculator();
        return ServingChoice.of(calculator.catalogues().throughput(), question.build());
    }

    private static Questions anything() {
        return Questions.of("zz-place");
    }

    @Test
    void whatTheQuestionLeavesOutIsChosenAndNamed() {
        ServedModel served =
                served(anything(), simple(profile("h")), simple(profile("b").on("b200")));
        assertThat(served.model().id()).isEqualTo("gpt-oss-120b");
        assertThat(served.accelerator().id()).isEqualTo("h100");
        assertThat(served.defaulted())
                .containsExactly("accelerator", "inputTokens", "model", "operatingPoint", "outputTokens", "precision");
    }

    @Test
    void whatTheQuestionNamesIsNotCalledADefault() {
        ServedModel served = served(
                anything()
                        .model("lab/GPT-OSS-120B")
                        .accelerator("H100")
                        .precision("fp8")
                        .concurrency(8)
                        .lengths(1_000, 500),
                simple(profile("h")));
        assertThat(served.defaulted()).isEmpty();
        assertThat(served.caveats()).containsExactly(Caveat.HOST_FACTOR_ASSUMED);
    }

    @Test
    void theDefaultAcceleratorIsLeftWhereTheModelWasNotMeasuredOnIt() {
        assertThat(served(anything(), simple(profile("b").on("b200")))
                        .accelerator()
                        .id())
                .isEqualTo("b200");
        assertThat(served(
                                anything().precision("fp4"),
                                simple(profile("h")),
                                simple(profile("b").on("b200").at("fp4")))
                        .accelerator()
                        .id())
                .isEqualTo("b200");
    }

    @Test
    void aLoadAskedForMayBeAnsweredByAnyAccelerator() {
        ThroughputProfile other =
                profile("b").on("b200").of(DEFAULT).point(64, 20, 900, 700).build();
        ServedModel served = served(anything().concurrency(64), simple(profile("h")), other);
        assertThat(served.accelerator().id()).isEqualTo("b200");
        assertThat(served.defaulted()).contains("accelerator").doesNotContain("operatingPoint");
    }

    @Test
    void aNamedProfileBringsItsModelAndAccelerator() {
        ThroughputProfile own =
                profile("own").of("tiny-1b").on("b200").point(1, 50, 50, 300).build();
        ServedModel served = served(anything().profile("own"), own, simple(profile("h")));
        assertThat(served.model().id()).isEqualTo("tiny-1b");
        assertThat(served.accelerator().id()).isEqualTo("b200");
        assertThat(served.defaulted()).doesNotContain("model", "accelerator", "precision");
    }

    @Test
    void aProfileThatContradictsTheQuestionIsRefused() {
        ThroughputProfile own =
                profile("own").of("tiny-1b").on("b200").point(1, 50, 50, 300).build();
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> served(anything().profile("own").model(DEFAULT), own))
                .satisfies(e -> assertThat(e.code()).isEqualTo("contradicting-parameters"))
                .satisfies(e -> assertThat(e.details()).containsEntry("model", DEFAULT));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> served(anything().profile("own").accelerator("h100"), own))
                .satisfies(e -> assertThat(e.details()).containsEntry("accelerator", "h100"));
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> served(anything().profile("own").precision("fp4"), own))
                .satisfies(e -> assertThat(e.details()).containsEntry("precision", "fp4"));
        assertThat(served(anything().profile("own").model("tiny-1b").accelerator("b200"), own)
                        .model()
                        .id())
                .isEqualTo("tiny-1b");
    }

    @Test
    void unknownIdsAreRefusedBeforeAnythingIsChosen() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> served(anything().model("nothing-like-it"), simple(profile("h"))));
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> served(anything().accelerator("x900"), simple(profile("h"))));
    }

    @Test
    void eachLengthIsThatOfTheMeasurementWhereItIsPublished() {
        ServedModel both = served(anything(), simple(profile("h").lengths(8_000, 700)));
        assertThat(both.shape().inputTokens()).isEqualTo(8_000);
        assertThat(both.shape().outputTokens()).isEqualTo(700);
        assertThat(both.caveats()).doesNotContain(Caveat.REQUEST_LENGTHS_DIFFER, Caveat.INPUT_LENGTH_NOT_PUBLISHED);
        ServedModel outputOnly = served(anything(), simple(profile("h").outputLengthOnly(1_794)));
        assertThat(outputOnly.shape().inputTokens()).isEqualTo(1_024);
        assertThat(outputOnly.shape().outputTokens()).isEqualTo(1_794);
        assertThat(outputOnly.caveats())
                .contains(Caveat.INPUT_LENGTH_NOT_PUBLISHED)
                .doesNotContain(Caveat.REQUEST_LENGTHS_DIFFER);
    }

    @Test
    void otherLengthsThanTheMeasuredOnesAreFlaggedBeyondTwoPercent() {
        ThroughputProfile measured = simple(profile("h").lengths(1_000, 500));
        assertThat(served(anything().lengths(1_015, 505), measured).caveats())
                .doesNotContain(Caveat.REQUEST_LENGTHS_DIFFER);
        assertThat(served(anything().lengths(1_030, 500), measured).caveats()).contains(Caveat.REQUEST_LENGTHS_DIFFER);
        assertThat(served(anything().lengths(1_000, 515), measured).caveats()).contains(Caveat.REQUEST_LENGTHS_DIFFER);
    }

    @Test
    void withoutMeasuredPowerTheTdpIsTakenAndSaidToBe() {
        ServedModel estimated = served(anything(), simple(profile("h").boundary(EnergyBoundary.NONE)));
        ServedLeg leg = estimated.legs().getFirst();
        assertThat(leg.boundary()).isEqualTo(EnergyBoundary.NONE);
        assertThat(leg.power()).isEqualTo(Power.ofWatts(700));
        assertThat(estimated.caveats()).contains(Caveat.POWER_ESTIMATED, Caveat.HOST_FACTOR_ASSUMED);
        assertThat(estimated.sourceIds()).containsExactly("host-source", "lab", "load-source", "maker-source");
    }

    @Test
    void withoutMeasuredPowerAndTdpThereIsNoAnswer() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> served(
                        anything().accelerator("b200"),
                        simple(profile("b").on("b200").boundary(EnergyBoundary.NONE))))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-power-figure"))
                .satisfies(e -> assertThat(e.details()).containsEntry("accelerator", "b200"));
    }

    @Test
    void aSystemMeasuredAtTheWallNeedsNoHostFactor() {
        ServedModel wall = served(anything(), simple(profile("h").boundary(EnergyBoundary.SYSTEM)));
        assertThat(wall.caveats()).doesNotContain(Caveat.HOST_FACTOR_ASSUMED, Caveat.POWER_ESTIMATED);
        assertThat(wall.sourceIds()).containsExactly("lab", "maker-source");
    }

    @Test
    void theSourceOfIdlePowerIsNamedWhereIdleTimeIsCharged() {
        assertThat(served(anything().utilisation(0.5), simple(profile("h"))).sourceIds())
                .contains("idle-source");
        assertThat(served(anything(), simple(profile("h"))).sourceIds()).doesNotContain("idle-source");
    }

    @Test
    void qualityAndInterpolationAreSaid() {
        assertThat(served(anything(), simple(profile("h").quality(PointQuality.MEASURED_SECOND_HAND)))
                        .caveats())
                .contains(Caveat.SECOND_HAND);
        assertThat(served(anything(), simple(profile("h").quality(PointQuality.MEASURED_VENDOR)))
                        .caveats())
                .contains(Caveat.VENDOR_FIGURE);
        assertThat(served(anything(), simple(profile("h").quality(PointQuality.INTERPOLATED_BY_PUBLISHER)))
                        .caveats())
                .contains(Caveat.INTERPOLATED_BY_PUBLISHER);
        ThroughputProfile curve = profile("h")
                .of(DEFAULT)
                .point(1, 90, 90, 300)
                .point(8, 40, 400, 500)
                .build();
        assertThat(served(anything().concurrency(4), curve).caveats()).contains(Caveat.OPERATING_POINT_INTERPOLATED);
        assertThat(served(anything().concurrency(8), curve).caveats())
                .doesNotContain(Caveat.OPERATING_POINT_INTERPOLATED);
    }

    @Test
    void prefillAndDecodeAreBothLegs() {
        ServedModel apart = served(
                anything(),
                simple(profile("p").phase(Phase.PREFILL, TokenBasis.INPUT)),
                simple(profile("d").phase(Phase.DECODE, TokenBasis.OUTPUT)));
        assertThat(apart.legs()).extracting(ServedLeg::phase).containsExactly(Phase.PREFILL, Phase.DECODE);
        assertThat(apart.legs()).extracting(ServedLeg::basis).containsExactly(TokenBasis.INPUT, TokenBasis.OUTPUT);
    }
}
