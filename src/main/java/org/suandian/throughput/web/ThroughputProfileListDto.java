package org.suandian.throughput.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** Profiles at a version of the data, in order of their ids. */
public record ThroughputProfileListDto(DataVersion dataVersion, List<ThroughputProfileDto> throughputProfiles) {}
