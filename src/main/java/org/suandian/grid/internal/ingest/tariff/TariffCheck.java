package org.suandian.grid.internal.ingest.tariff;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Currency;
import org.suandian.grid.internal.TariffAssembly;
import org.suandian.grid.internal.persistence.tariff.TariffBandRepository;
import org.suandian.grid.internal.persistence.tariff.TariffPriceRepository;
import org.suandian.grid.internal.persistence.tariff.TariffRepository;
import org.suandian.ingest.ImportContext;
import org.suandian.ingest.RetailPrices;
import org.suandian.ingest.csv.CsvRow;
import org.suandian.ingest.versioned.Group;

/** Checks the tariffs that a file touches together with what is stored of them. */
@Singleton
public class TariffCheck {

    private final TariffRepository tariffs;
    private final TariffBandRepository bands;
    private final TariffPriceRepository prices;

    TariffCheck(TariffRepository tariffs, TariffBandRepository bands, TariffPriceRepository prices) {
        this.tariffs = tariffs;
        this.bands = bands;
        this.prices = prices;
    }

    /** Adds an issue for each group whose tariff is faulty. */
    void report(Collection<? extends Group<?>> groups, ImportContext context) {
        TariffAssembly assembly = new TariffAssembly(tariffs.listNewest(), bands.listNewest(), prices.listNewest());
        for (Group<?> group : groups) {
            String tariffId = group.key().split("\\|", 2)[0];
            assembly.findFault(tariffId).ifPresent(fault -> context.report(group.issue(fault)));
        }
    }

    /** Refuses a price that is not plausible in the currency of its tariff. */
    void checkPrice(CsvRow row, String column, String tariffId) {
        tariffs.find("tariffId = ?1 order by importNumber desc", tariffId)
                .firstResultOptional()
                .ifPresent(tariff -> RetailPrices.check(row, column, Currency.getInstance(tariff.currency)));
    }
}
