package org.suandian.units;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PowerTest {

    @Test
    void aKilowattIsAThousandWatts() {
        assertThat(Power.ofKilowatts(1.5).watts()).isEqualTo(1_500);
        assertThat(Power.ofWatts(250).kilowatts()).isEqualTo(0.25);
    }

    @Test
    void powersAddAndScale() {
        assertThat(Power.ofWatts(100).plus(Power.ofWatts(50))).isEqualTo(Power.ofWatts(150));
        assertThat(Power.ofWatts(100).times(1.5)).isEqualTo(Power.ofWatts(150));
    }

    @Test
    void powerOverTimeIsEnergy() {
        assertThat(Power.ofWatts(1_000).overSeconds(1_800)).isEqualTo(Energy.ofKilowattHours(0.5));
        assertThat(Power.ofWatts(1_000).overSeconds(0)).isEqualTo(Energy.ZERO);
    }

    @Test
    void timeDoesNotRunBackwards() {
        assertThatThrownBy(() -> Power.ofWatts(1).overSeconds(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The time (-1.0 s) must not be negative.");
    }

    @Test
    void powerIsNotNegativeButMayBeZero() {
        assertThat(Power.ofWatts(0).watts()).isZero();
        assertThatThrownBy(() -> Power.ofWatts(-0.1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The power (-0.1 W) must not be negative.");
        assertThatThrownBy(() -> Power.ofWatts(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void powersAreOrderedBySize() {
        assertThat(Power.ofWatts(1)).isLessThan(Power.ofWatts(2));
        assertThat(Power.ofWatts(3)).isGreaterThan(Power.ofWatts(2));
    }
}
