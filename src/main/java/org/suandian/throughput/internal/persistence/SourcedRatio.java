package org.suandian.throughput.internal.persistence;

import jakarta.persistence.Embeddable;
import org.suandian.throughput.Accelerator;
import org.suandian.units.Range;

/** A ratio with its range and source, as part of a row. */
@Embeddable
public class SourcedRatio {

    public double central = 1;
    public double low = 1;
    public double high = 1;
    public String sourceId = "";

    public static SourcedRatio of(Range range, String sourceId) {
        SourcedRatio ratio = new SourcedRatio();
        ratio.central = range.central();
        ratio.low = range.low();
        ratio.high = range.high();
        ratio.sourceId = sourceId;
        return ratio;
    }

    Accelerator.Sourced toSourced() {
        return new Accelerator.Sourced(Range.of(low, central, high), sourceId);
    }
}
