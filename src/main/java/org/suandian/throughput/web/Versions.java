package org.suandian.throughput.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.provenance.DataVersion;
import org.suandian.provenance.DataVersions;

/** Reads the queries of this feature's resources, and the version of the data that they ask for. */
@Singleton
public class Versions {

    static final String AS_OF = "asOf";

    private static final ParameterNames AS_OF_ALONE = ParameterNames.of(AS_OF);

    private final DataVersions versions;

    Versions(DataVersions versions) {
        this.versions = versions;
    }

    /** For resources that take no other parameter. */
    DataVersion of(UriInfo uri) {
        return of(QueryParameters.parse(uri.getRequestUri().getRawQuery(), AS_OF_ALONE));
    }

    DataVersion of(QueryParameters parameters) {
        return versions.of(parameters.findInstant(AS_OF));
    }
}
