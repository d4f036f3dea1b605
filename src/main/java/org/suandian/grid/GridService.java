package org.suandian.grid;

import org.suandian.provenance.DataVersion;

/** Gives the grids as they were known at a version of the data. */
public interface GridService {

    GridCatalogue catalogue(DataVersion version);
}
