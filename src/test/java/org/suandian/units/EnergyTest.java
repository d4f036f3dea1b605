package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnergyTest {

    @Test
    void aKilowattHourIsThreePointSixMillionJoules() {
        assertThat(Energy.ofKilowattHours(2).joules()).isEqualTo(7_200_000);
        assertThat(Energy.ofJoules(1_800_000).kilowattHours()).isEqualTo(0.5);
    }

    @Test
    void wattHoursAndMegawattHoursAreThousandsApart() {
        assertThat(Energy.ofWattHours(250).kilowattHours()).isEqualTo(0.25);
        assertThat(Energy.ofMegawattHours(0.5).kilowattHours()).isEqualTo(500);
        assertThat(Energy.ofKilowattHours(3).wattHours()).isEqualTo(3_000);
        assertThat(Energy.ofKilowattHours(3).megawattHours()).isEqualTo(0.003);
    }

    @Test
    void energiesAddAndScale() {
        assertThat(Energy.ofKilowattHours(1).plus(Energy.ofKilowattHours(2))).isEqualTo(Energy.ofKilowattHours(3));
        assertThat(Energy.ofKilowattHours(3).times(0.5)).isEqualTo(Energy.ofKilowattHours(1.5));
        assertThat(Energy.ZERO.plus(Energy.ofKilowattHours(4))).isEqualTo(Energy.ofKilowattHours(4));
    }

    @Test
    void aRatioOfEnergiesIsANumber() {
        assertThat(Energy.ofKilowattHours(3).dividedBy(Energy.ofKilowattHours(2)))
                .isEqualTo(1.5);
    }

    @Test
    void aRatioToNothingIsRefused() {
        assertThatThrownBy(() -> Energy.ofKilowattHours(3).dividedBy(Energy.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The energy ratio (Infinity ) must be a finite number.");
    }

    @Test
    void aReversalIsNegative() {
        assertThat(Energy.ofKilowattHours(-1).kilowattHours()).isEqualTo(-1);
    }

    @Test
    void energiesAreOrderedBySize() {
        assertThat(Energy.ofKilowattHours(1)).isLessThan(Energy.ofKilowattHours(2));
        assertThat(Energy.ofKilowattHours(2)).isGreaterThan(Energy.ofWattHours(1_999));
        assertThat(Energy.ofKilowattHours(2)).isEqualByComparingTo(Energy.ofWattHours(2_000));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoNumberIsNoEnergy(double kilowattHours) {
        assertThatThrownBy(() -> Energy.ofKilowattHours(kilowattHours))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The energy (%s kWh) must be a finite number.", kilowattHours);
    }
}
