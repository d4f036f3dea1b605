package org.suandian.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.suandian.grid.Grids.hourly;

import org.junit.jupiter.api.Test;
import org.suandian.failure.UnknownIdException;
import org.suandian.provenance.QualityTier;

class GridCatalogueTest {

    private final Tariff tariff = Tariffs.tariff()
            .components(0.2, 0.3)
            .band(TariffPeriod.FLAT, 0, 24, 1)
            .build();
    private final GridCatalogue grid = Grids.grid()
            .tariff(tariff)
            .price(PriceKind.WHOLESALE, QualityTier.MEASURED, hourly("2026-01-01T00:00:00Z", 1))
            .build();

    @Test
    void zonesAndTariffsAreFoundById() {
        assertThat(grid.getZone("ZZ").name()).isEqualTo("Zone");
        assertThat(grid.findZone("YY")).isEmpty();
        assertThat(grid.listZones()).hasSize(1);
        assertThat(grid.findTariff("zz-tariff")).contains(tariff);
        assertThat(grid.findTariff("other")).isEmpty();
        assertThat(grid.listTariffs()).containsExactly(tariff);
    }

    @Test
    void anUnknownZoneNamesNearOnes() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> grid.getZone("ZY"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-grid-zone"));
    }

    @Test
    void theStoredSeriesThemselvesCanBeRead() {
        assertThat(grid.signals().prices("ZZ")).hasSize(1);
        assertThat(grid.signals().prices("YY")).isEmpty();
        assertThat(grid.signals().carbon("ZZ")).isEmpty();
    }
}
