package org.suandian.provenance;

/** Gives the sources as they were known at a version of the data. */
public interface SourceService {

    SourceCatalogue catalogue(DataVersion version);
}
