package org.suandian.scope2.web.register.answer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.suandian.scope2.ledger.Block;
import org.suandian.scope2.ledger.LedgerHead;

/**
 * A block of the ledger: where it ends, or ended.
 *
 * @param sequence 0 for an empty ledger
 * @param hash sha-256, lower-case hexadecimal
 */
@Schema(name = "LedgerBlock")
public record HeadDto(long sequence, String hash, Instant recordedAt) {

    static HeadDto of(LedgerHead head) {
        return new HeadDto(head.sequence(), head.hash(), head.recordedAt());
    }

    static HeadDto of(Block block) {
        return new HeadDto(block.sequence(), block.hash(), block.recordedAt());
    }
}
