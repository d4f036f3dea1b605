package org.suandian.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMatchesTest {

    private static final List<String> REGIONS =
            List.of("de-frankfurt", "de-berlin", "us-iowa", "us-ohio", "cn-ningxia");

    @ParameterizedTest
    @CsvSource({
        "de-frankfrt,de-frankfurt",
        "DE-FRANKFURT,de-frankfurt",
        "de-frnakfurt,de-frankfurt",
        "frankfurt,de-frankfurt",
        "cn-ning,cn-ningxia"
    })
    void aMisspeltIdFindsTheOneThatWasMeant(String wanted, String meant) {
        assertThat(NearMatches.listNearest(wanted, REGIONS)).first().isEqualTo(meant);
    }

    @Test
    void nothingIsNearToSomethingElse() {
        assertThat(NearMatches.listNearest("mars-olympus", REGIONS)).isEmpty();
        assertThat(NearMatches.listNearest("", REGIONS)).isEmpty();
        assertThat(NearMatches.listNearest("x".repeat(1000), REGIONS)).isEmpty();
    }

    @Test
    void nearerOnesComeFirstThenTheAlphabet() {
        assertThat(NearMatches.listNearest("h10", List.of("h200", "h20", "h100")))
                .containsExactly("h100", "h20");
        assertThat(NearMatches.listNearest("us-", List.of("us-d", "us-c", "us-b", "us-a")))
                .containsExactly("us-a", "us-b", "us-c");
    }

    @ParameterizedTest
    @CsvSource({"abc,abc,0", "abc,acb,1", "abc,ab,1", "abc,abcd,1", "abc,xyz,3", "ca,abc,3", "'',abc,3"})
    void distanceCountsSwapsOfNeighboursOnce(String a, String b, int distance) {
        assertThat(NearMatches.distance(a, b)).isEqualTo(distance);
        assertThat(NearMatches.distance(b, a)).isEqualTo(distance);
    }
}
