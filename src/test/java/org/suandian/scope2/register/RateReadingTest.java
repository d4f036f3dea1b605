package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.quantity.RateReading;

class RateReadingTest {

    private static RateReading reading(String value, String unit) {
        return new RateReading(new BigDecimal(value), unit);
    }

    @Test
    void fiveFormsOfOneFactorAreTheSame() {
        for (RateReading each : new RateReading[] {
            reading("485", "g/kWh"),
            reading("0.485", "kg/kWh"),
            reading("0.485", "t/MWh"),
            reading("485", "kg/MWh"),
            reading("485", "t/GWh")
        }) {
            assertThat(each.findFault()).isEmpty();
            assertThat(each.rate().gramsPerKilowattHour()).isEqualTo("485");
        }
    }

    @Test
    void aThousandPoundsAMegawattHourAreExact() {
        assertThat(reading("1000", "lb/MWh").rate().gramsPerKilowattHour()).isEqualTo("453.59237");
    }

    @Test
    void aFactorThatIsAThousandTimesTooLargeNamesTheUnitsThatItMayBeOf() {
        assertThat(reading("485", "kg/kWh").findFault())
                .hasValue("The emission factor (485 kg/kWh, which is 485000 g/kWh) must be between 0 and 3000 g/kWh."
                        + " Maybe the unit is g/kWh or kg/MWh or t/GWh or lb/MWh.");
    }

    @Test
    void threeThousandIsTheMost() {
        assertThat(reading("3000", "g/kWh").findFault()).isEmpty();
        assertThat(reading("3000.1", "g/kWh").findFault()).isPresent();
        assertThat(reading("-0.1", "g/kWh").findFault())
                .hasValue("The emission factor (-0.1 g/kWh) must not be negative.");
    }

    @Test
    void zeroIsAFactor() {
        assertThat(reading("0", "g/kWh").findFault()).isEmpty();
        assertThat(reading("0", "g/kWh").findOddity()).isEmpty();
    }

    @Test
    void aFactorThatIsAThousandTimesTooSmallIsOdd() {
        assertThat(reading("0.485", "g/kWh").findOddity())
                .hasValue("The emission factor (0.485 g/kWh) is below 1 g/kWh. Maybe the unit is kg/kWh or t/MWh.");
        assertThat(reading("1", "g/kWh").findOddity()).isEmpty();
    }

    @Test
    void aUnitThatIsNoneGetsAdvice() {
        assertThat(reading("485", "g/kwh").findFault().orElseThrow())
                .startsWith("The unit (g/kwh) must be one of g/kWh, kg/kWh,")
                .endsWith("Maybe g/kWh is meant: capitals matter, an m is a thousandth and an M a million.");
        assertThat(reading("485", "kgCO2e/MWh").findFault().orElseThrow()).endsWith("Maybe kg/MWh is meant.");
        assertThat(reading("485", "g CO2eq / kWh").findFault().orElseThrow()).endsWith("Maybe g/kWh is meant.");
        assertThat(reading("485", "kg").findFault().orElseThrow())
                .endsWith("Maybe a mass and an energy are meant, such as kg/MWh.");
        assertThatThrownBy(() -> reading("485", "kg").rate()).isInstanceOf(IllegalStateException.class);
    }
}
