package org.suandian.scope2.internal.activity.parsing;

import java.util.List;
import java.util.Optional;

/** The sites that activity may be of: those that an organisation has registered, and the regions of the catalogue. */
public interface ActivitySites {

    /** The id as the ledger writes it; empty for no such site. */
    Optional<String> findId(String organisationId, String site);

    /** Ids that may be meant by one that there is not. */
    List<String> listNearest(String organisationId, String site);
}
