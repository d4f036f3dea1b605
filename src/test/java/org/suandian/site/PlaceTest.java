package org.suandian.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.failure.UnknownIdException;
import org.suandian.grid.GridPoint;
import org.suandian.units.Range;

class PlaceTest {

    private static final Place PLACE = new Place(
            "cn-ningxia",
            "Ningxia",
            "宁夏",
            "CN",
            "CN",
            new GridPoint("cn-ningxia", "CN-NX", Optional.empty()),
            ZoneId.of("Asia/Shanghai"),
            38.5,
            106.2,
            new Pue(Range.of(1.1, 1.2, 1.3), Optional.of(2024), "pue", false),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "atlas");
    private final SiteCatalogue sites = new SiteCatalogue(Map.of("cn-ningxia", PLACE), new FxRates(List.of()));

    @Test
    void aPlaceIsFoundByIdInAnyCase() {
        assertThat(sites.getPlace("CN-Ningxia")).isEqualTo(PLACE);
        assertThat(sites.findPlace("elsewhere")).isEmpty();
        assertThat(sites.listPlaces()).containsExactly(PLACE);
        assertThat(sites.fxRates().listCurrencies()).containsExactly("USD");
    }

    @Test
    void anUnknownPlaceNamesNearOnes() {
        assertThatExceptionOfType(UnknownIdException.class)
                .isThrownBy(() -> sites.getPlace("cn-ninxia"))
                .satisfies(e -> assertThat(e.code()).isEqualTo("unknown-region"))
                .satisfies(e -> assertThat(e.details()).containsEntry("nearMatches", List.of("cn-ningxia")));
    }

    @Test
    void aPueLiesBetweenOneAndFour() {
        assertThat(new Pue(Range.exactly(1), Optional.empty(), "s", true).ratio())
                .isEqualTo(Range.exactly(1));
        assertThat(new Pue(Range.exactly(4), Optional.empty(), "s", true).ratio())
                .isEqualTo(Range.exactly(4));
        assertThatThrownBy(() -> new Pue(Range.of(0.99, 1.1, 1.2), Optional.empty(), "s", true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe it is the reciprocal (DCiE).");
        assertThatThrownBy(() -> new Pue(Range.of(1.1, 1.2, 4.01), Optional.empty(), "s", true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
