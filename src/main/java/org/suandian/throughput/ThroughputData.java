package org.suandian.throughput;

import java.util.List;
import java.util.Map;

/** Everything about accelerators, models and profiles, at one version of the data. */
public record ThroughputData(
        Map<String, Accelerator> accelerators,
        Map<String, List<HardwareRate>> ratesByAccelerator,
        Map<String, List<CapitalCost>> capitalCostsByAccelerator,
        Map<String, LlmModel> models,
        Map<String, ThroughputProfile> profiles) {}
