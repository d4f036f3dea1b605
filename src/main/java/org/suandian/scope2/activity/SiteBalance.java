package org.suandian.scope2.activity;

import org.suandian.scope2.quantity.LedgerEnergy;

/**
 * What crossed the boundary of a site that generates electricity of its own. Scope 2 counts what was taken from the grid, gross: what the
 * site fed into it at other times is a sale, and makes the purchase no smaller.
 *
 * @param imported from the grid; 0 or more, as are the others
 * @param generated on the site
 * @param exported to the grid; at most what came in
 */
public record SiteBalance(LedgerEnergy imported, LedgerEnergy generated, LedgerEnergy exported) {

    public SiteBalance {
        if (imported.milliwattHours() < 0 || generated.milliwattHours() < 0 || exported.milliwattHours() < 0) {
            throw new IllegalArgumentException("The energies of a balance (%s, %s, %s kWh) must not be negative."
                    .formatted(imported.kilowattHours(), generated.kilowattHours(), exported.kilowattHours()));
        }
        if (exported.compareTo(imported.plus(generated)) > 0) {
            throw new IllegalArgumentException(
                    "The exported energy (%s kWh) must not exceed what was imported and generated (%s kWh)."
                            .formatted(
                                    exported.kilowattHours(),
                                    imported.plus(generated).kilowattHours()));
        }
    }

    /** What the ledger accounts for. */
    public LedgerEnergy purchased() {
        return imported;
    }

    /** What the site itself used, whatever its origin. */
    public LedgerEnergy totalConsumption() {
        return imported.plus(generated).minus(exported);
    }
}
