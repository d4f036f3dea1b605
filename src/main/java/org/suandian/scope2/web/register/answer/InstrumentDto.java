package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.instrument.Instrument;
import org.suandian.scope2.instrument.Instrument.Retirement;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.InstrumentType;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.scope2.quantity.LedgerEnergy;
import org.suandian.scope2.quantity.RateUnit;
import org.suandian.series.Interval;

/** A contractual instrument. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "Instrument")
public record InstrumentDto(
        String organisation,
        String id,
        InstrumentType type,

        @Schema(description = "Required for certificates, with the serials")
        Optional<String> registry,

        @Schema(description = "What precedes the serial number")
        Optional<String> series,

        Optional<Long> firstSerial,
        @Schema(description = "Included") Optional<Long> lastSerial,

        @Schema(description = "1 MWh for each serial; absent for a supplier tariff: all that its sites consume")
        Optional<BigDecimal> volumeMwh,

        String technology,
        @Schema(description = "That it was issued in") String market,
        @Schema(description = "Inclusive") Optional<Instant> generationFrom,
        @Schema(description = "Exclusive") Optional<Instant> generationTo,

        @Schema(description = "Month of generation, the last one where there are several", examples = "2025-09")
        String vintage,

        @Schema(description = "That it conveys; 0 has to be said")
        Optional<BigDecimal> rate,

        Optional<String> rateUnit,
        Optional<LocalDate> retiredOn,
        Optional<String> beneficiary,
        Optional<Boolean> uniqueClaim,
        Optional<Boolean> certificatesIncluded,

        @Schema(description = "That it is meant for; none: any of the organisation's in its market")
        List<String> sites,

        String source,
        @Schema(readOnly = true) Optional<Integer> version,
        @Schema(readOnly = true) Optional<Long> blockSequence,
        @Schema(readOnly = true) Optional<Instant> recordedAt) {

    static InstrumentDto of(Recorded<Instrument> recorded) {
        Instrument instrument = recorded.value();
        return new InstrumentDto(
                instrument.organisationId(),
                instrument.id(),
                instrument.type(),
                instrument.serials().map(SerialRange::registry),
                instrument.serials().map(SerialRange::series).filter(series -> !series.isEmpty()),
                instrument.serials().map(SerialRange::first),
                instrument.serials().map(SerialRange::last),
                instrument.volume().map(InstrumentDto::megawattHours),
                instrument.technology(),
                instrument.marketId(),
                instrument.generation().map(Interval::start),
                instrument.generation().map(Interval::end),
                instrument.vintage().toString(),
                instrument.rate().map(EmissionRate::gramsPerKilowattHour),
                instrument.rate().map(rate -> RateUnit.G_PER_KWH.symbol()),
                instrument.retirement().map(Retirement::on),
                instrument.retirement().map(Retirement::beneficiary),
                instrument.attestations().uniqueClaim(),
                instrument.attestations().certificatesIncluded(),
                List.copyOf(new TreeSet<>(instrument.siteIds())),
                instrument.source(),
                Optional.of(recorded.version()),
                Optional.of(recorded.blockSequence()),
                Optional.of(recorded.recordedAt()));
    }

    /** Without superfluous zeros. */
    static BigDecimal megawattHours(LedgerEnergy energy) {
        BigDecimal stripped = energy.megawattHours().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * Instruments in order of id.
     *
     * @param head of the ledger as it was read
     */
    @Schema(name = "InstrumentList")
    public record ListDto(HeadDto head, List<InstrumentDto> instruments) {

        public static ListDto of(LedgerHead head, List<Recorded<Instrument>> recorded) {
            return new ListDto(
                    HeadDto.of(head), recorded.stream().map(InstrumentDto::of).toList());
        }
    }
}
