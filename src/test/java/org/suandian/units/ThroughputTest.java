package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThroughputTest {

    @Test
    void tokensTakeTime() {
        assertThat(Throughput.ofTokensPerSecond(2_000).secondsFor(TokenCount.MILLION))
                .isEqualTo(500);
        assertThat(Throughput.ofTokensPerSecond(2_000).times(0.5)).isEqualTo(Throughput.ofTokensPerSecond(1_000));
    }

    @Test
    void throughputPerMegawattIsWhatAMegawattOfSuchAcceleratorsWouldGive() {
        assertThat(Throughput.ofTokensPerSecond(4_000).perMegawatt(Power.ofKilowatts(2)))
                .isCloseTo(2_000_000, within(1e-6));
    }

    @Test
    void throughputPerNoPowerIsRefused() {
        assertThatThrownBy(() -> Throughput.ofTokensPerSecond(1).perMegawatt(Power.ofWatts(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("throughput per power");
    }

    @Test
    void aTokensEnergyIsPowerOverThroughput() {
        assertThat(Throughput.ofTokensPerSecond(500)
                        .energyPerToken(Power.ofWatts(1_000))
                        .joules())
                .isCloseTo(2, within(1e-12));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void throughputIsGreaterThanZeroAndFinite(double tokensPerSecond) {
        assertThatThrownBy(() -> Throughput.ofTokensPerSecond(tokensPerSecond))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The throughput (%s tokens/s) must be", tokensPerSecond);
    }

    @Test
    void tokensAreCountedInOnesOrMillions() {
        assertThat(TokenCount.ofMillions(2.5).tokens()).isEqualTo(2_500_000);
        assertThat(TokenCount.of(250_000).millions()).isEqualTo(0.25);
        assertThat(TokenCount.of(0).tokens()).isZero();
        assertThatThrownBy(() -> TokenCount.of(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The token count (-1.0 tokens) must not be negative.");
    }
}
