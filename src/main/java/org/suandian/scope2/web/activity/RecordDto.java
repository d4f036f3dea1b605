package org.suandian.scope2.web.activity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.activity.RecordType;

/**
 * A record as it is handed in: for the description of the API. The energy is given by {@code energy} and {@code energyUnit}, or by {@code
 * acceleratorHours} and {@code powerWPerAccelerator}, or, where nothing was metered, it follows from the tokens.
 */
@Schema(name = "ActivityRecord")
public record RecordDto(
        @Schema(description = "Whose it is; may be left out where the request says it")
        Optional<String> organisation,

        @Schema(description = "The sender's own, unique within the organisation for ever")
        String id,

        @Schema(description = "ACTIVITY where it is left out")
        Optional<RecordType> type,

        @Schema(description = "The id of the record that a reversal takes back")
        Optional<String> reverses,

        @Schema(description = "A registered site of the organisation, or a region; may be left out of a reversal")
        Optional<String> site,

        Optional<Instant> start,

        @Schema(description = "Excluded") Optional<Instant> end,

        Optional<BigDecimal> energy,

        @Schema(
                description = "Of the energy, written exactly so",
                enumeration = {"Wh", "kWh", "MWh", "GWh", "J", "kJ", "MJ", "GJ", "TJ"})
        Optional<String> energyUnit,

        Optional<MeasurementPoint> measurementPoint,

        Optional<String> meter,

        Optional<String> model,

        Optional<String> accelerator,

        Optional<String> tenant,

        Optional<String> batch,

        Optional<Long> inputTokens,

        Optional<Long> outputTokens,

        Optional<BigDecimal> acceleratorHours,

        Optional<BigDecimal> powerWPerAccelerator,

        @Schema(description = "Of the model's weights, for modelled energy, e.g. fp8")
        Optional<String> precision,

        @Schema(description = "Requests in flight, for modelled energy")
        Optional<BigDecimal> concurrency) {

    /** Records of one organisation. */
    @Schema(name = "ActivityRequest")
    public record RequestDto(Optional<String> organisation, java.util.List<RecordDto> records) {}
}
