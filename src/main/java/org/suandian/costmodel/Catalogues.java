package org.suandian.costmodel;

import org.suandian.grid.GridCatalogue;
import org.suandian.provenance.DataVersion;
import org.suandian.site.SiteCatalogue;
import org.suandian.throughput.ThroughputCatalogue;

/** All that the cost model reads, at one version of the data. */
public record Catalogues(
        DataVersion version, GridCatalogue grid, ThroughputCatalogue throughput, SiteCatalogue sites) {}
