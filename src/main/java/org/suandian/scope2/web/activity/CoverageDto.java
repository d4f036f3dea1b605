package org.suandian.scope2.web.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.activity.MeasurementPoint;
import org.suandian.scope2.internal.activity.coverage.MeterCoverage;
import org.suandian.scope2.internal.activity.coverage.SiteCoverage;
import org.suandian.series.Interval;

/**
 * What the meters of a site have covered.
 *
 * @param complete whether all of its meters are told
 */
public record CoverageDto(String organisation, String site, List<MeterDto> meters, boolean complete) {

    private static final double SECONDS_PER_HOUR = 3_600;

    /**
     * A meter.
     *
     * @param meter absent where it has no name
     * @param gapHours of all gaps, also of those that are not listed
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record MeterDto(
            Optional<String> meter,
            MeasurementPoint measurementPoint,
            Instant first,
            Instant last,
            long readings,
            long gapCount,
            double gapHours,
            List<SpanDto> gaps,
            long overlapCount,
            List<SpanDto> overlaps) {

        static MeterDto of(MeterCoverage meter) {
            return new MeterDto(
                    meter.meterId(),
                    meter.point(),
                    meter.first(),
                    meter.last(),
                    meter.readings(),
                    meter.gapCount(),
                    meter.gapSeconds() / SECONDS_PER_HOUR,
                    meter.gaps().stream().map(SpanDto::of).toList(),
                    meter.overlapCount(),
                    meter.overlaps().stream().map(SpanDto::of).toList());
        }
    }

    /** A span of time, the end excluded. */
    public record SpanDto(Instant start, Instant end) {

        static SpanDto of(Interval interval) {
            return new SpanDto(interval.start(), interval.end());
        }
    }

    static CoverageDto of(SiteCoverage coverage) {
        return new CoverageDto(
                coverage.organisationId(),
                coverage.siteId(),
                coverage.meters().stream().map(MeterDto::of).toList(),
                coverage.complete());
    }
}
