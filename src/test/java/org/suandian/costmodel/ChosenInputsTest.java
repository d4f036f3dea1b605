package org.suandian.costmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.suandian.throughput.Profiles.profile;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.suandian.failure.UnanswerableException;
import org.suandian.grid.Grids;
import org.suandian.grid.PriceKind;
import org.suandian.provenance.Caveat;
import org.suandian.provenance.QualityTier;
import org.suandian.throughput.HardwareRate;
import org.suandian.throughput.HardwareRate.Embeds;
import org.suandian.throughput.HardwareRate.Kind;
import org.suandian.throughput.ThroughputProfile;
import org.suandian.units.Range;

/** Which price and which hardware rate an answer takes. */
class ChosenInputsTest {

    private static final ThroughputProfile PROFILE =
            profile("h").of(Methodology.DEFAULT_MODEL).point(64, 20, 1_200, 700).build();

    private static World world() {
        return World.world()
                .profile(PROFILE)
                .grid(Grids.grid()
                        .price(PriceKind.WHOLESALE, QualityTier.MEASURED, Grids.hourly(World.HOUR, 80))
                        .annualPrice(Grids.ZONE, 2024, 200, PriceKind.TARIFF));
    }

    private static Questions place() {
        return Questions.of("zz-place");
    }

    private static CostAnswer answer(World world, Questions question) {
        return world.calculator().answer(question.build(), World.NOW);
    }

    private static PriceUse price(World world, Questions question) {
        return answer(world, question).price().orElseThrow();
    }

    private static HardwareUse hardware(World world, Questions question) {
        return answer(world, question).hardware().orElseThrow();
    }

    @Test
    void aSitesContractComesBeforeTheMarket() {
        World contracted = world().contract(0.04);
        PriceUse use = price(contracted, Questions.of("zz-site"));
        assertThat(use.quote().kind()).isEqualTo(PriceKind.CONTRACT);
        assertThat(use.quote().tier()).isEqualTo(QualityTier.TARIFF);
        assertThat(use.quote().sourceId()).isEqualTo("atlas");
        assertThat(use.perKilowattHour().central()).isCloseTo(0.05, within(1e-12));
        assertThat(price(contracted, place()).quote().kind()).isEqualTo(PriceKind.WHOLESALE);
    }

    @Test
    void anotherKindThanTheContractCanBeAskedFor() {
        World contracted = world().contract(0.04);
        assertThat(price(contracted, Questions.of("zz-site").priceKind(PriceKind.CONTRACT))
                        .quote()
                        .kind())
                .isEqualTo(PriceKind.CONTRACT);
        assertThat(price(contracted, Questions.of("zz-site").priceKind(PriceKind.TARIFF))
                        .quote()
                        .tier())
                .isEqualTo(QualityTier.ANNUAL);
    }

    @Test
    void theQuestionsOwnPriceComesBeforeAllAndIsInTheAnswersCurrency() {
        PriceUse use = price(
                world().contract(0.04), Questions.of("zz-site").ownPrice(0.5).currency(World.EUR));
        assertThat(use.quote().tier()).isEqualTo(QualityTier.USER);
        assertThat(use.perKilowattHour()).isEqualTo(Range.exactly(0.5));
        assertThat(use.conversion().legs()).isEmpty();
    }

    @Test
    void aPriceIsConvertedByTheRateOfItsYear() {
        PriceUse use = price(world(), place());
        assertThat(use.quote().currency()).isEqualTo(World.EUR);
        assertThat(use.perKilowattHour().central()).isCloseTo(0.1, within(1e-12));
        assertThat(use.conversion().legs()).hasSize(1);
        CostAnswer later = answer(world(), place().at("2026-05-01T10:00:00Z"));
        assertThat(later.caveats()).contains(Caveat.EXCHANGE_RATE_OF_OTHER_PERIOD, Caveat.ANNUAL_AVERAGE);
        assertThat(answer(world(), place()).caveats())
                .contains(Caveat.WHOLESALE_ONLY)
                .doesNotContain(Caveat.EXCHANGE_RATE_OF_OTHER_PERIOD);
    }

    @Test
    void theRateOfAnOperatorInColocationIsPreferred() {
        World rates = world().rate(Kind.LEASE, 1, Embeds.YES)
                .rate(Kind.RENTAL, 3, Embeds.YES)
                .rate(Kind.TCO_HYPERSCALER, 1.5, Embeds.YES)
                .rate(Kind.TCO_NEOCLOUD, 2, Embeds.YES);
        HardwareUse use = hardware(rates, place());
        assertThat(use.rate().map(HardwareRate::kind)).contains(Kind.TCO_NEOCLOUD);
        assertThat(use.perAcceleratorHour()).isEqualTo(Range.of(1, 2, 3));
        assertThat(hardware(rates, place().rateKind(Kind.RENTAL)).perAcceleratorHour())
                .isEqualTo(Range.of(1, 3, 3));
    }

    @Test
    void aKindOfRateThatIsNotPublishedIsRefused() {
        assertThatExceptionOfType(UnanswerableException.class)
                .isThrownBy(() -> hardware(world().rate(Kind.LEASE, 1, Embeds.YES), place().rateKind(Kind.RENTAL)))
                .satisfies(e -> assertThat(e.code()).isEqualTo("no-hardware-rate"))
                .withMessageContaining("It has: [LEASE]");
    }

    @Test
    void anAcceleratorWithoutRateHasNoHardwareCost() {
        assertThat(answer(world(), place()).hardware()).isEmpty();
    }

    @Test
    void electricityAtAnUnpublishedPriceIsTakenOutAtTheConvention() {
        HardwareUse use = hardware(world().rate(Kind.RENTAL, 2, Embeds.YES), place());
        assertThat(use.embeddedPerAcceleratorHour().low()).isCloseTo(1.73 * 0.05, within(1e-12));
        assertThat(use.embeddedPerAcceleratorHour().central()).isCloseTo(1.73 * 0.08, within(1e-12));
        assertThat(use.embeddedPerAcceleratorHour().high()).isCloseTo(1.73 * 0.12, within(1e-12));
        HardwareUse euro = hardware(world().rate(Kind.RENTAL, 2, Embeds.YES), place().currency(World.EUR));
        assertThat(euro.perAcceleratorHour().central()).isCloseTo(1.6, within(1e-12));
        assertThat(euro.embeddedPerAcceleratorHour().central()).isCloseTo(1.73 * 0.08 * 0.8, within(1e-12));
    }

    @Test
    void theExchangeRateOfTheHardwareRateIsNamed() {
        CostAnswer euro = answer(world().rate(Kind.RENTAL, 2, Embeds.YES), place().currency(World.EUR));
        assertThat(euro.price().orElseThrow().conversion().legs()).isEmpty();
        assertThat(euro.sourceIds()).contains("fed", "rates");
    }

    @Test
    void electricityAtAPublishedPriceIsTakenOutExactly() {
        World known = world().rate(Kind.RENTAL, 2, Embeds.YES, OptionalDouble.of(0.1), OptionalDouble.of(1.25));
        assertThat(hardware(known, place()).embeddedPerAcceleratorHour().central())
                .isCloseTo(1.73 * 1.25 * 0.1, within(1e-12));
        assertThat(hardware(known, place().currency(World.EUR))
                        .embeddedPerAcceleratorHour()
                        .central())
                .isCloseTo(1.73 * 1.25 * 0.1 * 0.8, within(1e-12));
        assertThat(answer(known, place()).caveats())
                .doesNotContain(Caveat.EMBEDDED_ELECTRICITY_PRICE_ASSUMED, Caveat.EMBEDDED_ELECTRICITY_UNKNOWN);
    }

    @Test
    void whereNothingIsKnownOfEmbeddedElectricityNoneIsTakenOutAndTheAnswerSaysSo() {
        World unknown = world().rate(Kind.RENTAL, 2, Embeds.UNKNOWN);
        assertThat(hardware(unknown, place()).embeddedPerAcceleratorHour()).isEqualTo(Range.exactly(0));
        assertThat(answer(unknown, place()).caveats()).contains(Caveat.EMBEDDED_ELECTRICITY_UNKNOWN);
        World none = world().rate(Kind.RENTAL, 2, Embeds.NO);
        assertThat(hardware(none, place()).embeddedPerAcceleratorHour()).isEqualTo(Range.exactly(0));
        assertThat(answer(none, place()).caveats())
                .doesNotContain(Caveat.EMBEDDED_ELECTRICITY_UNKNOWN, Caveat.EMBEDDED_ELECTRICITY_PRICE_ASSUMED);
    }

    @Test
    void aRateOfTheQuestionIsTakenAsItIs() {
        World rates = world().rate(Kind.RENTAL, 2, Embeds.YES);
        HardwareUse own = hardware(rates, place().ownRate(1.25).currency(World.EUR));
        assertThat(own.rate()).isEmpty();
        assertThat(own.perAcceleratorHour()).isEqualTo(Range.exactly(1.25));
        assertThat(own.embeddedPerAcceleratorHour()).isEqualTo(Range.exactly(0));
        CostAnswer answer = answer(rates, place().ownRate(1.25));
        assertThat(answer.caveats()).contains(Caveat.USER_VALUE);
        assertThat(answer.defaulted()).doesNotContain("hardwareRateKind");
    }
}
