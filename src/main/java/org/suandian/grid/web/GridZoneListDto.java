package org.suandian.grid.web;

import java.util.List;
import org.suandian.provenance.DataVersion;

/** The grid zones at a version of the data, in order of their ids. */
public record GridZoneListDto(DataVersion dataVersion, List<GridZoneDto> gridZones) {}
