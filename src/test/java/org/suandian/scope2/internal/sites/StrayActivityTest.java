package org.suandian.scope2.internal.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;
import org.suandian.series.Interval;

class StrayActivityTest {

    private static final Interval JANUARY = days(1, 31);

    private static Instant day(int day) {
        return Instant.parse("2025-01-%02dT00:00:00Z".formatted(day));
    }

    private static Interval days(int from, int to) {
        return Interval.of(day(from), day(to));
    }

    private static SiteStay stay(int from, Optional<Integer> to) {
        return new SiteStay(
                day(from),
                to.map(StrayActivityTest::day),
                "de-frankfurt",
                List.of("DE"),
                "DE",
                "EU-GO",
                ZoneOffset.UTC,
                BigDecimal.ONE,
                "audit",
                Optional.empty());
    }

    private static List<Interval> withoutStay(SiteStay... stays) {
        return StrayActivity.withoutStay(new LedgerSite("acme", "a", "A", List.of(stays)), JANUARY);
    }

    @Test
    void aStayWithoutEndLeavesWhatIsBeforeIt() {
        assertThat(withoutStay(stay(10, Optional.empty()))).containsExactly(days(1, 10));
        assertThat(withoutStay(stay(1, Optional.empty()))).isEmpty();
    }

    @Test
    void timesBetweenStaysAndAfterThemAreWithoutStay() {
        assertThat(withoutStay(stay(20, Optional.of(25)), stay(1, Optional.of(5)), stay(5, Optional.of(10))))
                .containsExactly(days(10, 20), days(25, 31));
    }

    @Test
    void aSiteThatBeginsAfterThePeriodHasNoStayInIt() {
        assertThat(withoutStay(stay(31, Optional.empty()))).containsExactly(JANUARY);
    }
}
