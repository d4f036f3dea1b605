package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.factor.LossRate;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;

/** A loss rate: which share of the electricity consumed is lost on its way. */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@Schema(name = "LossRate")
public record LossRateDto(
        String id,

        @Schema(description = "Grid zone, country or region")
        String area,

        @Schema(description = "Inclusive") Instant from,
        @Schema(description = "Exclusive") Instant to,

        @Schema(description = "Lost over consumed energy: 0.08 for 8%")
        BigDecimal share,

        String source,
        @Schema(readOnly = true) Optional<Integer> version,
        @Schema(readOnly = true) Optional<Long> blockSequence,
        @Schema(readOnly = true) Optional<Instant> recordedAt) {

    static LossRateDto of(Recorded<LossRate> recorded) {
        LossRate rate = recorded.value();
        return new LossRateDto(
                rate.id(),
                rate.areaId(),
                rate.validity().start(),
                rate.validity().end(),
                rate.share().signum() == 0 ? BigDecimal.ZERO : rate.share().stripTrailingZeros(),
                rate.source(),
                Optional.of(recorded.version()),
                Optional.of(recorded.blockSequence()),
                Optional.of(recorded.recordedAt()));
    }

    /**
     * Loss rates in order of id.
     *
     * @param head of the ledger as it was read
     */
    @Schema(name = "LossRateList")
    public record ListDto(HeadDto head, List<LossRateDto> lossRates) {

        public static ListDto of(LedgerHead head, List<Recorded<LossRate>> recorded) {
            return new ListDto(
                    HeadDto.of(head), recorded.stream().map(LossRateDto::of).toList());
        }
    }
}
