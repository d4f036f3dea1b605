package org.suandian.placement.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.suandian.placement.priced.PricedProblem;
import org.suandian.placement.referee.LpReferee;

class ReferenceInstancesTest {

    @Test
    void theSmallestInstanceIsReadAsItIsWritten() {
        PricedProblem problem = ReferenceInstances.orSkip("S100").problem();
        assertThat(problem.batches().count()).isEqualTo(100);
        assertThat(problem.pools().count()).isEqualTo(5);
        assertThat(problem.fits().count()).isEqualTo(300);
        // Batch 0 has 4 accelerators of pool 0 for 3 slots, and its data lie elsewhere.
        assertThat(problem.fits().accelerators()[0]).isEqualTo(4);
        assertThat(problem.fits().slots()[0]).isEqualTo(3);
        assertThat(problem.fits().watts()[0]).isEqualTo(4 * 1_440);
        assertThat(problem.fits().egressMicro()[0]).isEqualTo(802_845);
        assertThat(problem.pools().hardwareMicro(0, 0, 2)).isEqualTo(826_292 + 830_765);
    }

    @Test
    void theLinearRelaxationOfTheSmallestInstanceIsItsProvenBound() {
        ReferenceInstance instance = ReferenceInstances.orSkip("S100");
        assertThat(instance.provenLowerBoundMicro()).isEqualTo(635_146_496);
        double bound =
                LpReferee.boundMicro(instance.problem(), Duration.ofSeconds(60)).orElseThrow();
        assertThat(bound).isCloseTo(635_146_496, Percentage.withPercentage(0.01));
    }

    @Test
    void theLargestInstanceIsRead() {
        ReferenceInstance instance = ReferenceInstances.orSkip("S10k");
        assertThat(instance.problem().batches().count()).isEqualTo(10_000);
        assertThat(instance.problem().fits().count()).isEqualTo(176_057);
    }
}
