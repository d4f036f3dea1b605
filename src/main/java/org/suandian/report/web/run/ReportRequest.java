package org.suandian.report.web.run;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an emissions report is asked for with.
 *
 * @param sites ids of registered sites or regions; absent or empty: all of the organisation
 * @param from first day of the period, or a moment at midnight of the time zone
 * @param to the day after its last day, or likewise
 * @param plans ids of finished placement plans whose savings are told as memo lines
 */
@Schema(name = "ReportRequest")
public record ReportRequest(
        @Schema(required = true) @Nullable String organisation,
        @Nullable String organisationName,
        @Nullable List<String> sites,

        @Schema(required = true, examples = "2025-01-01") @Nullable
        String from,

        @Schema(required = true, examples = "2026-01-01") @Nullable
        String to,

        @Schema(defaultValue = "UTC") @Nullable String timezone,
        @Nullable String fiscalYear,

        @Schema(defaultValue = "ghg-protocol-2015") @Nullable
        String ruleset,

        @Schema(defaultValue = "6") @Nullable Integer vintageMonthsBefore,
        @Schema(defaultValue = "3") @Nullable Integer vintageMonthsAfter,

        @Schema(
                enumeration = {"ANNUAL", "HOURLY"},
                defaultValue = "ANNUAL")
        @Nullable
        String locationGranularity,

        @Schema(defaultValue = "USD") @Nullable String currency,
        @Nullable Instant asOf,
        @Nullable BaseYearRequest baseYear,
        @Nullable List<EmbodiedRequest> embodied,
        @Nullable List<String> plans) {

    /**
     * The base year that the report compares with.
     *
     * @param thresholdPercent from which cumulative change on it is to be recalculated; 5 where absent
     * @param changes in order of discovery
     */
    public record BaseYearRequest(
            @Nullable Integer year,
            @Nullable BigDecimal locationBasedTco2e,
            @Nullable BigDecimal marketBasedTco2e,
            @Nullable BigDecimal thresholdPercent,
            @Nullable List<ChangeRequest> changes) {}

    /** A change of structure or method, or an error, that moves the base year's emissions. */
    public record ChangeRequest(
            @Nullable String id, @Nullable BigDecimal deltaTco2e) {}

    /**
     * Hardware whose making is shared out over its life.
     *
     * @param reservedHours of the period
     */
    public record EmbodiedRequest(
            @Nullable String name,
            @Nullable BigDecimal totalTco2e,
            @Nullable BigDecimal lifespanYears,
            @Nullable BigDecimal reservedHours) {}
}
