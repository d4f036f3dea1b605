package org.suandian.platform.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenCostSeriesTest {

    @Test
    void aListNamesModelsAcceleratorsAndRegions() {
        assertThat(TokenCostSeries.parse(" m/a/r , n/b/s ,m/a/r"))
                .containsExactly(new TokenCostSeries("m", "a", "r"), new TokenCostSeries("n", "b", "s"));
        assertThat(TokenCostSeries.parse(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"m", "m/a", "m/a/r/x", "m//r"})
    void anotherFormIsRefused(String list) {
        assertThatThrownBy(() -> TokenCostSeries.parse(list))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void moreThanAMonitorCanHoldIsRefused() {
        String tooMany = IntStream.rangeClosed(0, TokenCostSeries.MOST)
                .mapToObj(i -> "m/a/r" + i)
                .collect(Collectors.joining(","));
        assertThatThrownBy(() -> TokenCostSeries.parse(tooMany)).hasMessageContaining("at most");
    }
}
