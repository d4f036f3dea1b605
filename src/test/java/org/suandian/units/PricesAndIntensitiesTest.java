package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Currency;
import org.junit.jupiter.api.Test;

class PricesAndIntensitiesTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void aPricePerKilowattHourIsAThousandthOfThatPerMegawattHour() {
        assertThat(ElectricityPrice.ofMegawattHour(85, EUR).perKilowattHour()).isEqualTo(0.085);
        assertThat(ElectricityPrice.ofKilowattHour(0.25, EUR)).isEqualTo(ElectricityPrice.ofMegawattHour(250, EUR));
    }

    @Test
    void aNegativePricePaysTheConsumer() {
        assertThat(ElectricityPrice.ofMegawattHour(-20, EUR).costOf(Energy.ofMegawattHours(3)))
                .isEqualTo(Money.of(-60, EUR));
    }

    @Test
    void aPriceIsAFiniteNumber() {
        assertThatThrownBy(() -> ElectricityPrice.ofMegawattHour(Double.NaN, EUR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The electricity price (NaN EUR/MWh) must be a finite number.");
    }

    @Test
    void intensityTimesEnergyIsEmissions() {
        assertThat(CarbonIntensity.ofGramsPerKilowattHour(530).emissionsOf(Energy.ofKilowattHours(2)))
                .isEqualTo(Emissions.ofGrams(1_060));
    }

    @Test
    void intensitiesConvertFromKilogramsAndPounds() {
        assertThat(CarbonIntensity.ofKilogramsPerKilowattHour(0.5306).gramsPerKilowattHour())
                .isCloseTo(530.6, within(1e-9));
        assertThat(CarbonIntensity.ofPoundsPerMegawattHour(1_000).gramsPerKilowattHour())
                .isCloseTo(453.59237, within(1e-9));
    }

    @Test
    void anIntensityOfZeroIsLegalAndANegativeOneIsNot() {
        assertThat(CarbonIntensity.ofGramsPerKilowattHour(0)
                        .emissionsOf(Energy.ofKilowattHours(5))
                        .grams())
                .isZero();
        assertThatThrownBy(() -> CarbonIntensity.ofGramsPerKilowattHour(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The carbon intensity (-1.0 gCO2e/kWh) must not be negative.");
    }

    @Test
    void intensitiesAreOrderedBySize() {
        assertThat(CarbonIntensity.ofGramsPerKilowattHour(1)).isLessThan(CarbonIntensity.ofGramsPerKilowattHour(2));
        assertThat(CarbonIntensity.ofGramsPerKilowattHour(3)).isGreaterThan(CarbonIntensity.ofGramsPerKilowattHour(2));
    }

    @Test
    void emissionsConvertAddAndScale() {
        assertThat(Emissions.ofTonnes(0.002).grams()).isEqualTo(2_000);
        assertThat(Emissions.ofGrams(2_500).kilograms()).isEqualTo(2.5);
        assertThat(Emissions.ofGrams(2_500_000).tonnes()).isEqualTo(2.5);
        assertThat(Emissions.ofGrams(1).plus(Emissions.ofGrams(2))).isEqualTo(Emissions.ofGrams(3));
        assertThat(Emissions.ofGrams(3).times(2)).isEqualTo(Emissions.ofGrams(6));
        assertThat(Emissions.ZERO.grams()).isZero();
    }

    @Test
    void emissionsAreOrderedBySizeAndFinite() {
        assertThat(Emissions.ofGrams(1)).isLessThan(Emissions.ofGrams(2));
        assertThat(Emissions.ofGrams(3)).isGreaterThan(Emissions.ofGrams(2));
        assertThatThrownBy(() -> Emissions.ofGrams(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The emissions (NaN gCO2e) must be a finite number.");
    }
}
