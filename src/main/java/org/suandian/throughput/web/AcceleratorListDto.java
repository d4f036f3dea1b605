package org.suandian.throughput.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** The accelerators at a version of the data, in order of their ids. */
public record AcceleratorListDto(DataVersion dataVersion, List<AcceleratorDto> accelerators) {}
