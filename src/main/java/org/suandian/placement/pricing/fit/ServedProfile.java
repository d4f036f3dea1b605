package org.suandian.placement.pricing.fit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.suandian.costmodel.ServedModel;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.costmodel.equations.ServedLeg;
import org.suandian.provenance.Caveat;
import org.suandian.throughput.PointEstimate;
import org.suandian.throughput.Serving;

/**
 * A model on an accelerator at an operating point, as the cost model serves it.
 *
 * @param number counted from 0 within a pricing
 */
public record ServedProfile(int number, ServedModel served) {

    public String modelId() {
        return served.model().id();
    }

    /** One profile, or prefill and decode. */
    public List<String> profileIds() {
        return served.serving().legs().stream().map(leg -> leg.profile().id()).toList();
    }

    public String precision() {
        return served.serving().main().profile().precision();
    }

    /** Where on its curve the main profile is run. */
    public PointEstimate operatingPoint() {
        return served.serving().main().point();
    }

    public Set<Caveat> caveats() {
        return served.caveats();
    }

    public Set<String> sourceIds() {
        return served.sourceIds();
    }

    /** Accelerators of a replica; 1 where that is unpublished. */
    int acceleratorsPerReplica() {
        Serving.Leg main = served.serving().main();
        return Math.max(1, (int)
                Math.round(main.profile().setup().acceleratorsPerReplica().orElse(1)));
    }

    /** Accelerator-seconds that these tokens take, model.md (1). */
    double acceleratorSeconds(RequestShape totals) {
        double seconds = 0;
        for (ServedLeg leg : served.legs()) {
            seconds += leg.acceleratorSeconds(totals);
        }
        return seconds;
    }

    /** {@code model on accelerator}, for messages. */
    @Override
    public String toString() {
        return modelId() + " on " + served.accelerator().id() + " ("
                + profileIds().stream().collect(Collectors.joining(" and ")) + ")";
    }
}
