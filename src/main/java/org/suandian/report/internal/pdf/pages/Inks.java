package org.suandian.report.internal.pdf.pages;

import org.suandian.report.internal.pdf.layout.Ink;
import org.suandian.scope2.accounting.result.Tier;
import org.suandian.scope2.activity.EnergyOrigin;

/** Which colour means what. */
final class Inks {

    static final Ink LOCATION = Ink.DEEP;
    static final Ink MARKET = Ink.AMBER;

    private Inks() {}

    static Ink of(Tier tier) {
        return switch (tier) {
            case CERTIFICATE -> Ink.GREEN;
            case CONTRACT -> Ink.MINT;
            case SUPPLIER_RATE -> Ink.BLUE;
            case RESIDUAL_MIX -> Ink.AMBER;
            case GRID_AVERAGE -> Ink.RED;
            case LOCATION_BASED -> Ink.VIOLET;
        };
    }

    static Ink of(EnergyOrigin origin) {
        return switch (origin) {
            case METERED -> Ink.GREEN;
            case CALCULATED -> Ink.BLUE;
            case MODELLED -> Ink.AMBER;
        };
    }
}
