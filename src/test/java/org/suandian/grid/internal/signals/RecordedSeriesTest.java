package org.suandian.grid.internal.signals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.grid.internal.signals.RecordedSeries.RecordedValue;
import org.suandian.provenance.QualityTier;
import org.suandian.series.Interval;

class RecordedSeriesTest {

    private static final SeriesKey KEY =
            new SeriesKey("DE", Signal.CARBON, "DIRECT", QualityTier.MEASURED, Optional.empty(), "smard");

    private final RecordedSeries.Builder builder = new RecordedSeries.Builder(KEY);

    @Test
    void theLaterImportIsInForce() {
        builder.add(0, 3_600, 100, 1);
        builder.add(0, 3_600, 90, 2);

        assertThat(builder.build().listCurrent()).containsExactly(value(0, 3_600, 90, 2));
    }

    @Test
    void whatARevisionDoesNotCoverKeepsItsValueAndItsImport() {
        builder.add(0, 3_600, 100, 1);
        builder.add(900, 1_800, 90, 2);

        assertThat(builder.build().listCurrent())
                .containsExactly(value(0, 900, 100, 1), value(900, 1_800, 90, 2), value(1_800, 3_600, 100, 1));
    }

    @Test
    void aLongerRevisionCoversWhatItOverlaps() {
        builder.add(0, 900, 1, 1);
        builder.add(900, 1_800, 2, 1);
        builder.add(0, 3_600, 3, 2);

        assertThat(builder.build().listCurrent()).containsExactly(value(0, 3_600, 3, 2));
    }

    @Test
    void revisionsAreListedByStartAndThenAsRecorded() {
        builder.add(3_600, 7_200, 200, 1);
        builder.add(0, 3_600, 100, 2);
        builder.add(3_600, 7_200, 210, 3);

        assertThat(builder.build().listRevisions())
                .containsExactly(value(0, 3_600, 100, 2), value(3_600, 7_200, 200, 1), value(3_600, 7_200, 210, 3));
        assertThat(builder.build().importNumbers()).containsExactly(1L, 2L, 3L);
    }

    private static RecordedValue value(long start, long end, double value, long importNumber) {
        return new RecordedValue(Interval.ofEpochSeconds(start, end), value, importNumber);
    }
}
