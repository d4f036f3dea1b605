package org.suandian.scope2.internal.register;

import java.util.List;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.site.LedgerSite;

/** What was registered up to a head of the ledger, the newest version of each id. In order of id. */
public interface Registers {

    /** Sites of an organisation. Regions of the catalogue are not among them. */
    List<LedgerSite> listSites(String organisationId, LedgerHead head);

    List<EmissionFactor> listFactors(LedgerHead head);

    List<LossRate> listLossRates(LedgerHead head);

    List<Instrument> listInstruments(String organisationId, LedgerHead head);

    /** The bundled markets, and the user's own. */
    List<Market> listMarkets(LedgerHead head);
}
