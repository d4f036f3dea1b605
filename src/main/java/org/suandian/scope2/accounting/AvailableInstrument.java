package org.suandian.scope2.accounting;

import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * An instrument and what other reports have left of it.
 *
 * @param claimedElsewhere allocated by reports of other periods or sites
 */
public record AvailableInstrument(Instrument instrument, LedgerEnergy claimedElsewhere) {}
