package org.suandian.report.web.run;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.ledger.LedgerHead;

/**
 * The end of the chain.
 *
 * @param sequence number of the last block; 0 for an empty ledger
 * @param recordedAt absent for an empty ledger
 */
@Schema(name = "LedgerHead")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record LedgerHeadDto(long sequence, String hash, Optional<Instant> recordedAt) {

    static LedgerHeadDto of(LedgerHead head) {
        return new LedgerHeadDto(
                head.sequence(), head.hash(), head.sequence() == 0 ? Optional.empty() : Optional.of(head.recordedAt()));
    }
}
