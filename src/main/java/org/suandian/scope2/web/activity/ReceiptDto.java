package org.suandian.scope2.web.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.activity.ActivityReceipt;
import org.suandian.scope2.internal.activity.reading.ActivityIssue;
import org.suandian.scope2.ledger.Block;

/**
 * What came of a request.
 *
 * @param block that the new records are in; absent where none was new
 * @param repeated records that were stored already, with the same content
 * @param warnings the first 100 of them
 * @param coverage of the first sites with meters
 * @param sitesLeftOut of the coverage
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ReceiptDto(
        Optional<BlockDto> block,
        long accepted,
        long repeated,
        long warningCount,
        List<WarningDto> warnings,
        List<CoverageDto> coverage,
        int sitesLeftOut) {

    /** A block of the ledger. */
    public record BlockDto(long sequence, String hash, Instant recordedAt) {

        static BlockDto of(Block block) {
            return new BlockDto(block.sequence(), block.hash(), block.recordedAt());
        }
    }

    /**
     * What is worth a second look.
     *
     * @param row of the record, from 1
     */
    public record WarningDto(String code, String message, long row, long line) {

        static WarningDto of(ActivityIssue issue) {
            return new WarningDto(issue.code(), issue.message(), issue.row(), issue.line());
        }
    }

    static ReceiptDto of(ActivityReceipt receipt) {
        return new ReceiptDto(
                receipt.block().map(BlockDto::of),
                receipt.accepted(),
                receipt.repeated(),
                receipt.warningCount(),
                receipt.warnings().stream().map(WarningDto::of).toList(),
                receipt.coverage().stream().map(CoverageDto::of).toList(),
                receipt.sitesLeftOut());
    }
}
