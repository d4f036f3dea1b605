package org.suandian.throughput.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** The models at a version of the data, in order of their ids. */
public record ModelListDto(DataVersion dataVersion, List<ModelDto> models) {}
