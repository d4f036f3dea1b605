package org.suandian.costmodel;

import java.util.List;
import java.util.Set;
import org.suandian.costmodel.equations.RequestShape;
import org.suandian.costmodel.equations.ServedLeg;
import org.suandian.provenance.Caveat;
import org.suandian.throughput.Accelerator;
import org.suandian.throughput.LlmModel;
import org.suandian.throughput.Serving;

/** The part of an answer that does not depend on the place or the hour: what serves the request, and how. */
public record ServedModel(
        LlmModel model,
        Accelerator accelerator,
        Serving serving,
        List<ServedLeg> legs,
        RequestShape shape,
        Set<Caveat> caveats,
        Set<String> sourceIds,
        Set<String> defaulted) {}
