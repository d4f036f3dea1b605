package org.suandian.scope2.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.factor.IssuanceResidualMix.EnergySource;
import org.suandian.scope2.quantity.EmissionRate;

class IssuanceResidualMixTest {

    private static EnergySource source(String name, String production, String issued, String expired, String rate) {
        return new EnergySource(
                name,
                new BigDecimal(production),
                new BigDecimal(issued),
                new BigDecimal(expired),
                new EmissionRate(new BigDecimal(rate)));
    }

    @Test
    void whatNobodyClaimedIsDirtierThanWhatWasProduced() {
        IssuanceResidualMix mix = new IssuanceResidualMix(List.of(
                source("wind", "40", "25", "5", "0"),
                source("hydro", "20", "10", "0", "0"),
                source("gas", "30", "0", "0", "400"),
                source("coal", "10", "0", "0", "900")));

        assertThat(mix.sources())
                .extracting(EnergySource::residualVolume)
                .containsExactly(
                        new BigDecimal("20"), new BigDecimal("10"), new BigDecimal("30"), new BigDecimal("10"));
        assertThat(mix.residualRate().gramsPerKilowattHour()).isEqualByComparingTo("300");
        assertThat(mix.productionRate().gramsPerKilowattHour()).isEqualByComparingTo("210");
    }

    @Test
    void whereAllIsClaimedThereIsNoResidualMix() {
        IssuanceResidualMix mix = new IssuanceResidualMix(List.of(source("hydro", "20", "20", "0", "0")));

        assertThatThrownBy(mix::residualRate).hasMessage("The unclaimed volume must be above zero for a mix to exist.");
    }

    @Test
    void noMoreIsClaimedThanWasProduced() {
        assertThatThrownBy(() -> source("wind", "20", "21", "0", "0"))
                .hasMessage(
                        "The certificates in use of wind (21) must not exceed its production (20). Maybe imports are"
                                + " among them.");
        assertThatThrownBy(() -> source("wind", "-1", "0", "0", "0")).hasMessageContaining("must not be negative");
    }
}
