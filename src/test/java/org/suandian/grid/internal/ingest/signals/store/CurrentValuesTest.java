package org.suandian.grid.internal.ingest.signals.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.suandian.grid.internal.ingest.signals.store.CurrentValues.Comparison;
import org.suandian.series.IntervalSeries;

class CurrentValuesTest {

    private final CurrentValues current = new CurrentValues(IntervalSeries.builder()
            .add(0, 3_600, 10)
            .add(3_600, 7_200, 20)
            .add(10_800, 14_400, 30)
            .build());

    @Test
    void theSameIntervalAndValueIsTheSame() {
        assertThat(current.compare(0, 3_600, 10)).isEqualTo(Comparison.SAME);
        assertThat(current.compare(3_600, 7_200, 20)).isEqualTo(Comparison.SAME);
    }

    @Test
    void anotherValueIsDifferent() {
        assertThat(current.compare(0, 3_600, 11)).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void theSameValueForAPartIsDifferent() {
        assertThat(current.compare(0, 900, 10)).isEqualTo(Comparison.DIFFERENT);
        assertThat(current.compare(900, 1_800, 10)).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void aGapAndTheTimesAroundAreAbsent() {
        assertThat(current.compare(-3_600, 0, 10)).isEqualTo(Comparison.ABSENT);
        assertThat(current.compare(7_200, 10_800, 20)).isEqualTo(Comparison.ABSENT);
        assertThat(current.compare(14_400, 18_000, 30)).isEqualTo(Comparison.ABSENT);
    }

    @Test
    void whatReachesFromAGapIntoAValueIsDifferent() {
        assertThat(current.compare(9_000, 12_600, 30)).isEqualTo(Comparison.DIFFERENT);
    }

    @Test
    void seriesThatTakeTurnsAreWrittenOneAfterTheOther() {
        SignalBatch batch = new SignalBatch();
        batch.add(1, 0, 60, 10);
        batch.add(0, 0, 60, 20);
        batch.add(1, 60, 120, 11);
        batch.add(0, 60, 120, 21);

        List<SignalRun> runs = SignalRun.of(batch);

        assertThat(runs).extracting(SignalRun::ordinal).containsExactly(0, 1);
        assertThat(runs).extracting(SignalRun::size).containsExactly(2, 2);
        assertThat(runs.get(0).value(1)).isEqualTo(21);
        assertThat(runs.get(1).value(0)).isEqualTo(10);
        assertThat(runs.get(1).start(1)).isEqualTo(60);
    }
}
