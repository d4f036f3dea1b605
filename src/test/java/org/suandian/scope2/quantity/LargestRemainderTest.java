package org.suandian.scope2.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LargestRemainderTest {

    private static List<BigDecimal> amounts(String... values) {
        return Arrays.stream(values).map(BigDecimal::new).toList();
    }

    @Test
    void theRowThatLostMostTakesWhatTheTotalLacks() {
        assertThat(LargestRemainder.round(amounts("1.4", "1.45", "1.15"), 0)).isEqualTo(amounts("1", "2", "1"));
    }

    @Test
    void ofRowsThatLostTheSameTheEarlierIsServedFirst() {
        assertThat(LargestRemainder.round(amounts("0.5", "0.5", "0.5", "0.5"), 0))
                .isEqualTo(amounts("1", "1", "0", "0"));
    }

    @Test
    void threeThirdsOfAHundredAreAHundred() {
        assertThat(LargestRemainder.round(amounts("33.3333333", "33.3333333", "33.3333334"), 2))
                .isEqualTo(amounts("33.33", "33.33", "33.34"));
    }

    @Test
    void negativeRowsAreRowsLikeAnyOther() {
        assertThat(LargestRemainder.round(amounts("-0.5", "-0.5"), 0)).isEqualTo(amounts("0", "-1"));
        assertThat(LargestRemainder.round(amounts("-1.25", "2.75"), 1)).isEqualTo(amounts("-1.2", "2.7"));
    }

    @Test
    void whatNeedsNoRoundingStaysAsItIs() {
        assertThat(LargestRemainder.round(amounts("0", "2", "0.9", "0.9"), 0)).isEqualTo(amounts("0", "2", "1", "1"));
        assertThat(LargestRemainder.round(List.of(), 3)).isEmpty();
    }

    @Test
    void rowsAddUpToASubtotalThatWasRoundedUpOrDown() {
        List<BigDecimal> rows = amounts("0.3", "0.3", "0.8");

        assertThat(LargestRemainder.roundTo(new BigDecimal("1"), rows, 0)).isEqualTo(amounts("0", "0", "1"));
        assertThat(LargestRemainder.roundTo(new BigDecimal("2"), rows, 0)).isEqualTo(amounts("1", "0", "1"));
    }

    @Test
    void anotherTotalIsRefused() {
        assertThatThrownBy(() -> LargestRemainder.roundTo(new BigDecimal("4"), amounts("0.3", "0.3", "0.8"), 0))
                .hasMessage(
                        "The total (4) must be the sum of its rows, rounded to 0 decimals. Maybe rows are missing.");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void thousandsOfRowsAddUpAndNoneMovesByAUnit(long seed) {
        Random random = new Random(seed);
        List<BigDecimal> rows = random.longs(5_000, -1_000_000_000L, 9_000_000_000L)
                .mapToObj(value -> BigDecimal.valueOf(value, 7))
                .toList();
        BigDecimal exact = rows.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

        List<BigDecimal> rounded = LargestRemainder.round(rows, 3);

        assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(exact.setScale(3, RoundingMode.HALF_EVEN));
        for (int row = 0; row < rows.size(); row++) {
            assertThat(rounded.get(row).subtract(rows.get(row)).abs()).isLessThan(new BigDecimal("0.001"));
        }
    }
}
