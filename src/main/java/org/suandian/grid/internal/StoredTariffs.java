package org.suandian.grid.internal;

import jakarta.inject.Singleton;
import java.util.Map;
import org.suandian.grid.Tariff;
import org.suandian.grid.internal.persistence.tariff.TariffBandRepository;
import org.suandian.grid.internal.persistence.tariff.TariffPriceRepository;
import org.suandian.grid.internal.persistence.tariff.TariffRepository;
import org.suandian.provenance.DataVersion;

/** Reads tariffs. */
@Singleton
public class StoredTariffs {

    private final TariffRepository tariffs;
    private final TariffBandRepository bands;
    private final TariffPriceRepository prices;

    StoredTariffs(TariffRepository tariffs, TariffBandRepository bands, TariffPriceRepository prices) {
        this.tariffs = tariffs;
        this.bands = bands;
        this.prices = prices;
    }

    /** The complete tariffs of a version, by id. */
    Map<String, Tariff> at(DataVersion version) {
        return new TariffAssembly(tariffs.listAt(version), bands.listAt(version), prices.listAt(version))
                .listComplete();
    }
}
