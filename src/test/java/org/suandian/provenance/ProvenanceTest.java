package org.suandian.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProvenanceTest {

    @Test
    void tiersAreListedBestFirst() {
        assertThat(QualityTier.values())
                .containsExactly(
                        QualityTier.USER,
                        QualityTier.MEASURED,
                        QualityTier.PUBLISHED,
                        QualityTier.TARIFF,
                        QualityTier.FORECAST,
                        QualityTier.TYPICAL,
                        QualityTier.ANNUAL);
    }

    @Test
    void anAnswerFromTwoTiersMayClaimOnlyTheWeaker() {
        assertThat(QualityTier.MEASURED.weaker(QualityTier.ANNUAL)).isEqualTo(QualityTier.ANNUAL);
        assertThat(QualityTier.ANNUAL.weaker(QualityTier.MEASURED)).isEqualTo(QualityTier.ANNUAL);
        assertThat(QualityTier.TARIFF.weaker(QualityTier.TARIFF)).isEqualTo(QualityTier.TARIFF);
    }

    @ParameterizedTest
    @EnumSource(Caveat.class)
    void eachCaveatSaysSomethingInWholeSentences(Caveat caveat) {
        assertThat(caveat.text()).matches("[A-Z].{20,}\\.");
    }
}
