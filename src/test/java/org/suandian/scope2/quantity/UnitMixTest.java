package org.suandian.scope2.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitMixTest {

    private static final LedgerEnergy ENERGY = LedgerEnergy.ofKilowattHours(new BigDecimal("1234567"));

    @ParameterizedTest
    @CsvSource({
        "485, g/kWh",
        "0.485, kg/kWh",
        "0.485, t/MWh",
        "485, kg/MWh",
        "134.722222222, kg/GJ",
        "1069.241971597, lb/MWh"
    })
    void oneFactorInAnyUnitGivesOneResult(String value, String unit) {
        EmissionRate rate = RateUnit.find(unit).orElseThrow().rate(new BigDecimal(value));

        assertThat(rate.of(ENERGY).tonnes().setScale(6, RoundingMode.HALF_EVEN)).isEqualByComparingTo("598.764995");
    }

    @Test
    void aFactorIsToldInPoundsPerMegawattHour() {
        BigDecimal pounds = RateUnit.LB_PER_MWH.figure(new EmissionRate(new BigDecimal("485")));

        assertThat(pounds.setScale(9, RoundingMode.HALF_EVEN)).isEqualByComparingTo("1069.241971597");
    }

    @ParameterizedTest
    @CsvSource({"1234567, kWh", "1234.567, MWh", "1.234567, GWh", "1234567000, Wh", "4444.4412, GJ", "4.4444412, TJ"})
    void oneEnergyInAnyUnitIsOneEnergy(String value, String unit) {
        BigDecimal kilowattHours = EnergyUnit.find(unit).orElseThrow().toKilowattHours(new BigDecimal(value));

        assertThat(LedgerEnergy.ofKilowattHours(kilowattHours)).isEqualTo(ENERGY);
    }
}
