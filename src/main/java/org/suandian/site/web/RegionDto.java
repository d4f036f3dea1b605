package org.suandian.site.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.suandian.site.Place;
import org.suandian.site.Pue;
import org.suandian.units.ElectricityPrice;

/**
 * A region, or a site within one.
 *
 * @param tariffId the retail tariff there, if one is known
 * @param contractPricePerKwh in {@code currency}; of sites only
 * @param siteOf the region that a site lies in
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record RegionDto(
        String id,
        String name,
        String nameZh,
        String country,
        String jurisdiction,
        String zoneId,
        Optional<String> tariffId,
        String timezone,
        double latitudeDegrees,
        double longitudeDegrees,
        PueDto pue,
        List<String> cloudRegions,
        Optional<Double> contractPricePerKwh,
        Optional<String> currency,
        Optional<String> siteOf,
        String sourceId) {

    /**
     * Facility energy over IT energy, a ratio.
     *
     * @param assumed whether it is a stated default and nobody's figure for this place
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record PueDto(
            double low, double central, double high, Optional<Integer> year, boolean assumed, String sourceId) {

        static PueDto of(Pue pue) {
            return new PueDto(
                    pue.ratio().low(),
                    pue.ratio().central(),
                    pue.ratio().high(),
                    pue.year(),
                    pue.assumed(),
                    pue.sourceId());
        }
    }

    static RegionDto of(Place place) {
        return new RegionDto(
                place.id(),
                place.name(),
                place.nameZh(),
                place.country(),
                place.jurisdiction(),
                place.grid().zoneId(),
                place.grid().tariffId(),
                place.timezone().getId(),
                place.latitudeDegrees(),
                place.longitudeDegrees(),
                PueDto.of(place.pue()),
                place.cloudRegions(),
                place.contractPrice().map(ElectricityPrice::perKilowattHour),
                place.contractPrice().map(price -> price.currency().getCurrencyCode()),
                place.siteOf(),
                place.sourceId());
    }
}
