package org.suandian.costmodel.web;

import java.time.Instant;
import java.util.List;
import org.suandian.provenance.DataVersion;

/**
 * The answer to {@code GET /cost-per-token}: one entry for each region asked for, in that order.
 *
 * @param methodologyVersion which equations and conventions were used (docs/model.md)
 */
public record CostAnswersDto(String methodologyVersion, DataVersionDto dataVersion, List<CostAnswerDto> answers) {

    /** Which state of the stored data answered; asking {@code asOf} its moment gives the same answer again. */
    public record DataVersionDto(long number, Instant recordedAt) {

        static DataVersionDto of(DataVersion version) {
            return new DataVersionDto(version.number(), version.recordedAt());
        }
    }
}
