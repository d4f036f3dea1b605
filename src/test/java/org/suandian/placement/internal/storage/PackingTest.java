package org.suandian.placement.internal.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.suandian.placement.ProgressPoint;
import org.suandian.placement.plan.Placement;
import org.suandian.placement.plan.ShadowPrices;
import org.suandian.placement.replan.ReplanStart;

class PackingTest {

    @Test
    void bytesComeBackAsTheyWere() {
        byte[] text = "算电 ".repeat(100_000).getBytes(StandardCharsets.UTF_8);

        assertThat(Packing.pack(text)).hasSizeLessThan(text.length / 10);
        assertThat(Packing.unpack(Packing.pack(text))).isEqualTo(text);
        assertThat(Packing.unpack(Packing.pack(new byte[0]))).isEmpty();
    }

    @Test
    void placementsComeBackAsTheyWere() {
        Placement placement = new Placement(new int[] {7, -1, 3_999_999}, new int[] {0, 0, 1_999});

        Placement read = PlacementPacking.unpack(PlacementPacking.pack(placement));

        assertThat(read.fit()).containsExactly(7, -1, 3_999_999);
        assertThat(read.start()).containsExactly(0, 0, 1_999);
    }

    @Test
    void shadowPricesComeBackAsTheyWere() {
        ShadowPrices prices = new ShadowPrices(
                new double[][] {{0, 1.5}, {2.25, 0}}, new double[][] {{0.001, 0}}, new double[] {3}, new double[] {});

        ShadowPrices read = ShadowPricesPacking.unpack(ShadowPricesPacking.pack(prices));

        assertThat(read.acceleratorMicro()).isDeepEqualTo(new double[][] {{0, 1.5}, {2.25, 0}});
        assertThat(read.wattMicro()).isDeepEqualTo(new double[][] {{0.001, 0}});
        assertThat(read.wattSlotMicro()).containsExactly(3);
        assertThat(read.gramMicro()).isEmpty();
    }

    @Test
    void whatAReplanGoesOnFromComesBackAsItWas() {
        ReplanStart start = new ReplanStart(12, 250_000, new Placement(new int[] {4, -1}, new int[] {9, 0}));

        ReplanStart read = ReplanPacking.unpack(ReplanPacking.pack(start));

        assertThat(read.nowSlot()).isEqualTo(12);
        assertThat(read.moveMicro()).isEqualTo(250_000);
        assertThat(read.stood().fit()).containsExactly(4, -1);
        assertThat(read.stood().start()).containsExactly(9, 0);
    }

    @Test
    void aCourseStaysShortAndKeepsItsEnds() {
        Course course = new Course();
        for (int i = 0; i < 100_000; i++) {
            course.add(new ProgressPoint(i * 100L, OptionalLong.of(1_000_000 - i), OptionalLong.empty()));
        }

        Course read = Course.unpack(course.pack());

        assertThat(read.points()).hasSizeBetween(100, Course.MOST_POINTS);
        assertThat(read.points().getFirst().elapsedMillis()).isZero();
        assertThat(read.points().getLast())
                .isEqualTo(new ProgressPoint(9_999_900, OptionalLong.of(900_001), OptionalLong.empty()));
        assertThat(read.points())
                .isSortedAccordingTo((one, other) -> Long.compare(one.elapsedMillis(), other.elapsedMillis()));
    }

    @Test
    void aPointThatSaysNothingNewIsLeftOut() {
        Course course = new Course();
        course.add(new ProgressPoint(0, OptionalLong.of(5), OptionalLong.of(1)));
        course.add(new ProgressPoint(1_000, OptionalLong.of(5), OptionalLong.of(1)));
        course.add(new ProgressPoint(2_000, OptionalLong.of(5), OptionalLong.of(2)));

        assertThat(course.points()).extracting(ProgressPoint::elapsedMillis).containsExactly(0L, 2_000L);
    }
}
