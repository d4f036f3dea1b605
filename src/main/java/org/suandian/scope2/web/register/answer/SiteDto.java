package org.suandian.scope2.web.register.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.internal.register.table.Recorded;
import org.suandian.scope2.ledger.LedgerHead;
import org.suandian.scope2.site.LedgerSite;
import org.suandian.scope2.site.SiteStay;

/** A site of an organisation. */
@Schema(name = "LedgerSite")
public record SiteDto(
        String organisation,
        String id,

        @Schema(description = "The id where it is not given")
        String name,

        List<StayDto> stays,
        @Schema(readOnly = true) Optional<Integer> version,
        @Schema(readOnly = true) Optional<Long> blockSequence,
        @Schema(readOnly = true) Optional<Instant> recordedAt) {

    /**
     * A span of time in which nothing changed about a site.
     *
     * @param from inclusive
     * @param to exclusive; absent: until further notice
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    @Schema(name = "LedgerSiteStay")
    public record StayDto(
            Instant from,
            Optional<Instant> to,
            String region,

            @Schema(description = "That of the country where it is not given")
            Optional<String> market,

            @Schema(description = "That of the region where it is not given, and then assumed")
            Optional<BigDecimal> pue,

            Optional<String> pueSource,
            Optional<Double> meterUncertaintyPercent,

            @Schema(readOnly = true, description = "Grid areas whose factors hold, nearest first")
            List<String> areas,

            @Schema(readOnly = true) Optional<String> country,
            @Schema(readOnly = true) Optional<String> timezone) {

        static StayDto of(SiteStay stay) {
            return new StayDto(
                    stay.from(),
                    stay.to(),
                    stay.regionId(),
                    Optional.of(stay.marketId()),
                    Optional.of(stay.pue()),
                    Optional.of(stay.pueSource()),
                    stay.meterUncertaintyPercent(),
                    stay.areaIds(),
                    Optional.of(stay.country()),
                    Optional.of(stay.timezone().getId()));
        }
    }

    static SiteDto of(Recorded<LedgerSite> recorded) {
        LedgerSite site = recorded.value();
        return new SiteDto(
                site.organisationId(),
                site.id(),
                site.name(),
                site.stays().stream().map(StayDto::of).toList(),
                Optional.of(recorded.version()),
                Optional.of(recorded.blockSequence()),
                Optional.of(recorded.recordedAt()));
    }

    /**
     * Sites in order of id.
     *
     * @param head of the ledger as it was read
     */
    @Schema(name = "LedgerSiteList")
    public record ListDto(HeadDto head, List<SiteDto> sites) {

        public static ListDto of(LedgerHead head, List<Recorded<LedgerSite>> recorded) {
            return new ListDto(
                    HeadDto.of(head), recorded.stream().map(SiteDto::of).toList());
        }
    }
}
