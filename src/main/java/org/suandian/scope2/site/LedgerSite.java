package org.suandian.scope2.site;

import java.util.List;

/**
 * A site of an organisation.
 *
 * @param stays in order of time, without overlap: where the site was on the grid. More than one where its grid region, market or PUE
 *     changed.
 */
public record LedgerSite(String organisationId, String id, String name, List<SiteStay> stays) {

    public LedgerSite {
        stays = List.copyOf(stays);
    }
}
