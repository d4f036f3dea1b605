package org.suandian.site;

import org.suandian.provenance.DataVersion;

/** Gives places and exchange rates as they were known at a version of the data. */
public interface SiteService {

    SiteCatalogue catalogue(DataVersion version);
}
