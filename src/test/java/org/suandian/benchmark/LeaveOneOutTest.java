package org.suandian.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.suandian.benchmark.LeaveOneOut.Error;
import org.suandian.benchmark.LeaveOneOut.Quantity;
import org.suandian.throughput.LoadAxis;

/** The bundled profiles bear out that operating points may be interpolated. Nothing here is timed. */
class LeaveOneOutTest {

    private static final double GOOD_MEDIAN = 0.05;

    private static List<Error> errors() throws IOException {
        return LeaveOneOut.errors(ProfileFile.read(Path.of("data", "throughput-profiles.csv")));
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void betweenConcurrenciesHalfOfTheErrorsAreBelowFivePercent(Quantity quantity) throws IOException {
        double[] errors = LeaveOneOut.sorted(errors(), LoadAxis.CONCURRENCY, quantity, Error::interpolated);
        assertThat(errors).hasSizeGreaterThan(150);
        assertThat(LeaveOneOut.quantile(errors, 0.5)).isLessThan(GOOD_MEDIAN);
    }

    @ParameterizedTest
    @EnumSource(Quantity.class)
    void ignoringTheOperatingPointIsFarWorse(Quantity quantity) throws IOException {
        List<Error> errors = errors();
        double own = LeaveOneOut.quantile(
                LeaveOneOut.sorted(errors, LoadAxis.CONCURRENCY, quantity, Error::interpolated), 0.5);
        double ignorant =
                LeaveOneOut.quantile(LeaveOneOut.sorted(errors, LoadAxis.CONCURRENCY, quantity, Error::ignorant), 0.5);
        assertThat(ignorant).isGreaterThan(5 * own);
    }

    @Test
    void aQuantileLiesBetweenOrderStatistics() {
        assertThat(LeaveOneOut.quantile(new double[] {1, 2, 4}, 0.5)).isEqualTo(2);
        assertThat(LeaveOneOut.quantile(new double[] {1, 2, 4}, 0.9)).isCloseTo(3.6, within(1e-12));
        assertThat(LeaveOneOut.quantile(new double[] {7}, 0.9)).isEqualTo(7);
    }
}
