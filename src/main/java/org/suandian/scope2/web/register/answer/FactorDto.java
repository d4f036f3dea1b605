package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.quantity.RateUnit;

/** An emission factor. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "EmissionFactor")
public record FactorDto(
        String id,
        FactorKind kind,

        @Schema(description = "Grid zone, country, region, or the supplier")
        String area,

        @Schema(description = "Begin of the consumption that it is for, inclusive")
        Instant from,

        @Schema(description = "End, exclusive") Instant to,
        @Schema(description = "That it describes") int year,
        BigDecimal value,

        @Schema(
                description =
                        "One of g/kWh, kg/kWh, kg/MWh, t/MWh, t/GWh, g/MJ, kg/GJ, t/TJ, lb/MWh; always g/kWh in answers")
        String unit,

        CarbonBasis basis,

        @Schema(description = "What is counted, such as CO2e or CO2")
        String gases,

        String source,
        @Schema(description = "Half of the 95% interval") Optional<Double> uncertaintyPercent,
        @Schema(readOnly = true) Optional<Integer> version,
        @Schema(readOnly = true) Optional<Long> blockSequence,
        @Schema(readOnly = true) Optional<Instant> recordedAt) {

    static FactorDto of(Recorded<EmissionFactor> recorded) {
        EmissionFactor factor = recorded.value();
        return new FactorDto(
                factor.id(),
                factor.kind(),
                factor.areaId(),
                factor.validity().start(),
                factor.validity().end(),
                factor.dataYear(),
                factor.rate().gramsPerKilowattHour(),
                RateUnit.G_PER_KWH.symbol(),
                factor.basis(),
                factor.gases(),
                factor.source(),
                factor.uncertaintyPercent(),
                Optional.of(recorded.version()),
                Optional.of(recorded.blockSequence()),
                Optional.of(recorded.recordedAt()));
    }

    /**
     * Factors in order of id.
     *
     * @param head of the ledger as it was read
     */
    @Schema(name = "EmissionFactorList")
    public record ListDto(HeadDto head, List<FactorDto> factors) {

        public static ListDto of(LedgerHead head, List<Recorded<EmissionFactor>> recorded) {
            return new ListDto(
                    HeadDto.of(head), recorded.stream().map(FactorDto::of).toList());
        }
    }
}
