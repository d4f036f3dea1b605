package org.suandian.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuandianExceptionTest {

    @Test
    void anUnknownIdSaysWhatItMayHaveBeen() {
        UnknownIdException failure = UnknownIdException.of("grid zone", "DEE", List.of("DE", "FR"));
        assertThat(failure.code()).isEqualTo("unknown-grid-zone");
        assertThat(failure).hasMessage("The grid zone (DEE) must be a known one. Maybe DE.");
        assertThat(failure.details()).containsEntry("id", "DEE").containsEntry("nearMatches", List.of("DE"));
    }

    @Test
    void detailsKeepTheirOrder() {
        Details details = Details.of("z", 1).and("a", 2).and("m", 3);
        assertThat(new InvalidInputException("bad", "The thing must be good.", details).details())
                .containsExactly(java.util.Map.entry("z", 1), java.util.Map.entry("a", 2), java.util.Map.entry("m", 3));
    }

    @Test
    void aCodeIsInKebabCase() {
        assertThatThrownBy(() -> new InvalidInputException("Bad Code", "no"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("kebab-case");
    }

    @Test
    void retryingAtOnceIsNoAdvice() {
        assertThatThrownBy(() ->
                        new DataUnavailableException("down", "no", Duration.ofMillis(5), new IllegalStateException()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LimitReachedException("full", "no", Details.none(), Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void quotedValuesAreShortAndPrintable() {
        assertThat(Quoted.of("a\u0000b\n\ud800c\u202e中")).isEqualTo("a?b??c?中");
        assertThat(Quoted.of("x".repeat(500))).isEqualTo("x".repeat(80) + "...");
        assertThat(Quoted.of("x".repeat(80))).isEqualTo("x".repeat(80));
    }
}
