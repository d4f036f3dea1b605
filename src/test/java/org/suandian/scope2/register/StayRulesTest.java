package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.ledger.EntryProblem;
import org.suandian.scope2.site.SiteStay;
import org.suandian.scope2.site.StayRules;

class StayRulesTest {

    private static SiteStay stay(String from, Optional<String> to, String pue) {
        return new SiteStay(
                Instant.parse(from),
                to.map(Instant::parse),
                "de-frankfurt",
                List.of("DE"),
                "DE",
                "EU-GO",
                ZoneId.of("Europe/Berlin"),
                new BigDecimal(pue),
                "own meter",
                Optional.empty());
    }

    private static List<String> codes(SiteStay... stays) {
        return StayRules.listErrors(StayRules.sorted(List.of(stays))).stream()
                .map(EntryProblem::code)
                .toList();
    }

    private static final SiteStay FIRST = stay("2024-01-01T00:00:00Z", Optional.of("2025-07-01T00:00:00Z"), "1.3");
    private static final SiteStay SECOND = stay("2025-07-01T00:00:00Z", Optional.empty(), "1.2");

    @Test
    void oneStayMayBeginWhenTheOtherEnds() {
        assertThat(codes(SECOND, FIRST)).isEmpty();
        assertThat(StayRules.sorted(List.of(SECOND, FIRST))).containsExactly(FIRST, SECOND);
    }

    @Test
    void staysDoNotOverlap() {
        assertThat(codes(FIRST, stay("2025-06-30T00:00:00Z", Optional.empty(), "1.2")))
                .containsExactly("overlapping-stays");
        assertThat(codes(stay("2024-01-01T00:00:00Z", Optional.empty(), "1.3"), SECOND))
                .containsExactly("overlapping-stays");
    }

    @Test
    void aSiteIsSomewhereForSomeTime() {
        assertThat(codes()).containsExactly("missing-property");
        assertThat(codes(stay("2024-01-01T00:00:00Z", Optional.of("2024-01-01T00:00:00Z"), "1.3")))
                .containsExactly("empty-interval");
    }

    @Test
    void aPueIsAtLeastOneAndNoPercentage() {
        assertThat(codes(stay("2024-01-01T00:00:00Z", Optional.empty(), "0.77")))
                .containsExactly("implausible-pue");
        assertThat(codes(stay("2024-01-01T00:00:00Z", Optional.empty(), "130"))).containsExactly("implausible-pue");
        assertThat(codes(stay("2024-01-01T00:00:00Z", Optional.empty(), "1"))).isEmpty();
    }
}
