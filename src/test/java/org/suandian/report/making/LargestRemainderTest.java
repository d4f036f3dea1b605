package org.suandian.report.making;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

    private static List<String> round(String total, String... parts) {
        List<BigDecimal> exact = Stream.of(parts).map(BigDecimal::new).toList();
        return LargestRemainder.round(exact, new BigDecimal(total)).stream()
                .map(BigDecimal::toPlainString)
                .toList();
    }

    @Test
    void thirdsOfOneAddUpToOne() {
        assertThat(round("1.0", "0.3333", "0.3333", "0.3334")).containsExactly("0.3", "0.3", "0.4");
    }

    @Test
    void ofEqualRemaindersTheFirstIsRoundedUp() {
        assertThat(round("2", "0.5", "0.5", "0.5", "0.5")).containsExactly("1", "1", "0", "0");
    }

    @Test
    void negativePartsAreRoundedDownFirstToo() {
        assertThat(round("-1", "-1.6", "0.6")).containsExactly("-2", "1");
        assertThat(round("0", "-0.4", "0.4")).containsExactly("0", "0");
    }

    @Test
    void aUnitTooManyIsTakenFromTheSmallestRemainder() {
        assertThat(round("1", "1.0000000001", "0.5")).containsExactly("1", "0");
        assertThat(round("1", "1.9", "1.0000000001")).containsExactly("1", "0");
    }

    @Test
    void nothingIsNothing() {
        assertThat(round("0.000")).isEmpty();
        assertThatThrownBy(() -> round("0.001")).hasMessageContaining("must have parts");
    }
}
