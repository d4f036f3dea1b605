package org.suandian.placement.pricing.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitTest {

    @ParameterizedTest
    @CsvSource({"1, 700.4", "1, 700.5", "2.0001, 700.4", "3.9999, 699.5", "0.0001, 12.3", "10.5, 900", "1, 0.3"})
    void wholeWattsKeepTheEnergy(double busySlots, double watts) {
        Fit fit = Fit.of(1, busySlots, watts, Fit.OWN);

        assertThat(fit.lastSlotShare()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat((fit.slots() - 1 + fit.lastSlotShare()) * fit.watts() / (busySlots * watts))
                .isCloseTo(1, within(1e-9));
    }

    @Test
    void wattsAreRoundedHalfUpUnlessTheRunWouldNotEndInItsLastSlot() {
        assertThat(Fit.of(1, 0.5, 700.5, Fit.OWN).watts()).isEqualTo(701);
        assertThat(Fit.of(1, 0.5, 700.4, Fit.OWN).watts()).isEqualTo(700);
        assertThat(Fit.of(1, 1, 700.4, Fit.OWN).watts()).isEqualTo(701);
        assertThat(Fit.of(1, 2.0001, 700.6, Fit.OWN).watts()).isEqualTo(700);
    }

    @Test
    void aRunThatEndsOnABoundaryTakesNoSlotMore() {
        assertThat(Fit.of(1, 3 + 1e-12, 500, Fit.OWN).slots()).isEqualTo(3);
        assertThat(Fit.of(1, 3.001, 500, Fit.OWN).slots()).isEqualTo(4);
    }
}
