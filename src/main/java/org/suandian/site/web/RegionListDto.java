package org.suandian.site.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** The regions and sites at a version of the data, in order of their ids. */
public record RegionListDto(DataVersion dataVersion, List<RegionDto> regions) {}
