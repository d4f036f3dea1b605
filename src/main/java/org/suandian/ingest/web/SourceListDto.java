package org.suandian.ingest.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** The sources at a version of the data, in order of their ids. */
public record SourceListDto(DataVersion dataVersion, List<SourceDto> sources) {}
