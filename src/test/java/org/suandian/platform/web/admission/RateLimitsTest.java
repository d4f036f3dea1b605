package org.suandian.platform.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RateLimitsTest {

    @Test
    void aBurstIsTakenOnAndNotMore() {
        RateLimits limits = new RateLimits(1, 5, 10);
        for (int i = 0; i < 5; i++) {
            assertThat(limits.take("a")).isEmpty();
        }
        RateLimits.Exceeded exceeded = limits.take("a").orElseThrow();

        assertThat(exceeded.waitSeconds()).isOne();
        assertThat(exceeded.pause()).isBetween(Duration.ZERO, Duration.ofSeconds(1));
        assertThat(limits.take("b")).isEmpty();
    }

    @Test
    void aBurstBelowTheRateWouldMakeTheRateUnreachable() {
        assertThat(new RateLimits(3, 1, 10).take("a")).isEqualTo(Optional.empty());
        RateLimits limits = new RateLimits(3, 1, 10);
        assertThat(limits.take("a").or(() -> limits.take("a")).or(() -> limits.take("a")))
                .isEmpty();
    }

    @Test
    void aPartOfASecondIsToldAsAWholeOne() {
        assertThat(new RateLimits.Exceeded(1, 1, Duration.ofNanos(1)).waitSeconds())
                .isOne();
        assertThat(new RateLimits.Exceeded(1, 1, Duration.ofMillis(1_001)).waitSeconds())
                .isEqualTo(2);
    }
}
