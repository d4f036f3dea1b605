package org.suandian.throughput;

import org.suandian.provenance.DataVersion;

/** Gives accelerators, models and profiles as they were known at a version of the data. */
public interface ThroughputService {

    ThroughputCatalogue catalogue(DataVersion version);
}
