package org.suandian.costmodel.web;

import java.util.List;
import java.util.Optional;
import org.suandian.costmodel.HardwareUse;
import org.suandian.costmodel.web.PriceDto.ExchangeRateDto;
import org.suandian.provenance.SourceCatalogue;
import org.suandian.throughput.HardwareRate;

/**
 * The hardware rate used.
 *
 * @param ratePerAcceleratorHour as published, in the answer's currency; low and high are the lowest and highest published rate
 * @param embeddedElectricityPerAcceleratorHour electricity that the rate contains and that was taken out before the regional
 *     electricity was added
 */
public record HardwareDto(
        Optional<String> rateId,
        Optional<HardwareRate.Kind> kind,
        RangeDto ratePerAcceleratorHour,
        RangeDto embeddedElectricityPerAcceleratorHour,
        Optional<HardwareRate.Embeds> embedsElectricity,
        Optional<Integer> year,
        Optional<String> sourceId,
        List<ExchangeRateDto> exchangeRates) {

    static HardwareDto of(HardwareUse use) {
        return new HardwareDto(
                use.rate().map(HardwareRate::id),
                use.rate().map(HardwareRate::kind),
                RangeDto.of(use.perAcceleratorHour()),
                RangeDto.of(use.embeddedPerAcceleratorHour()),
                use.rate().map(HardwareRate::embedsElectricity),
                use.rate().map(HardwareRate::year),
                use.rate().map(HardwareRate::sourceId).or(() -> Optional.of(SourceCatalogue.USER.id())),
                ExchangeRateDto.listOf(use.conversion()));
    }
}
