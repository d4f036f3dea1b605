package org.suandian.scope2.internal.chain.walk;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.suandian.scope2.internal.chain.walk.BlockWalk.StoredBlock;
import org.suandian.scope2.ledger.BlockKind;
import org.suandian.scope2.ledger.EntryChain;

/** Compares the entries of each block with their hashes and with what the block says of them. Blocks come in the order of their ids. */
final class EntryWalk {

    private final List<OpenSource> sources;
    private final Findings findings;
    private long checked;

    EntryWalk(List<OpenSource> sources, Findings findings) {
        this.sources = sources;
        this.findings = findings;
    }

    /** How many entries were looked at. */
    long checked() {
        return checked;
    }

    void check(StoredBlock block) throws SQLException {
        passOver(block);
        Optional<BlockKind> kind = Arrays.stream(BlockKind.values())
                .filter(each -> each.name().equals(block.kind()))
                .findFirst();
        if (kind.isEmpty()) {
            return; // the block itself is found to be changed
        }
        EntryChain chain = new EntryChain(block.id(), kind.get());
        int next = 0;
        boolean linked = true;
        for (Optional<OpenSource> source = nextOf(block); source.isPresent(); source = nextOf(block)) {
            OpenSource entry = source.get();
            String where = where(block, entry);
            if (entry.cursor().position() < next || entry.cursor().position() >= block.entries()) {
                findings.add("entry-added", where, "The entry must be one of those that were recorded, and is not.");
            } else {
                linked = missing(block, next, entry.cursor().position()) && linked;
                boolean follows = entry.cursor().position() == next && linked;
                linked = true;
                compare(chain, entry, follows, where);
                next = entry.cursor().position() + 1;
            }
            checked++;
            entry.advance();
        }
        end(block, next, chain);
    }

    /** Whether there is no gap before the position; what is missing is told. */
    private boolean missing(StoredBlock block, int from, int to) {
        if (from < to) {
            findings.add(
                    "entry-missing",
                    "block %d, position %s"
                            .formatted(block.sequence(), to - from == 1 ? from : from + " to " + (to - 1)),
                    "The entry must be in the ledger as it was recorded, and is not.");
        }
        return from == to;
    }

    /** An entry after a gap cannot be compared: its hash covers the entry that is missing. */
    private void compare(EntryChain chain, OpenSource entry, boolean follows, String where) throws SQLException {
        byte[] stored = entry.cursor().hash();
        byte[] made = chain.add(entry.cursor().canonical());
        if (follows && !Arrays.equals(stored, made)) {
            findings.add(
                    "entry-changed",
                    where,
                    "The entry must hash to what was recorded (%s), and hashes to %s."
                            .formatted(
                                    HexFormat.of().formatHex(stored),
                                    HexFormat.of().formatHex(made)));
        }
        chain.resumeAfter(stored);
    }

    private void end(StoredBlock block, int next, EntryChain chain) {
        boolean complete = missing(block, next, Math.toIntExact(block.entries()));
        if (complete && !HexFormat.of().formatHex(chain.last()).equals(block.entriesHash())) {
            findings.add(
                    "entry-changed",
                    "block %d, position %d".formatted(block.sequence(), next - 1),
                    "The last entry must have the hash that the block has recorded of it, and does not.");
        }
    }

    /** Entries of blocks that are not there, or not of their kind. */
    private void passOver(StoredBlock block) throws SQLException {
        for (OpenSource source : sources) {
            while (source.hasEntry()
                    && (source.cursor().blockId() < block.id()
                            || (source.cursor().blockId() == block.id()
                                    && !source.kind().name().equals(block.kind())))) {
                orphan(source);
            }
        }
    }

    /** What comes after the last block. */
    void end() throws SQLException {
        for (OpenSource source : sources) {
            while (source.hasEntry()) {
                orphan(source);
            }
        }
    }

    private void orphan(OpenSource source) throws SQLException {
        findings.add(
                "entry-added",
                "%s, block id %d, position %d"
                        .formatted(
                                source.table(),
                                source.cursor().blockId(),
                                source.cursor().position()),
                "The entry must belong to a block of the chain, and does not: it was added, or its block was removed.");
        checked++;
        source.advance();
    }

    private Optional<OpenSource> nextOf(StoredBlock block) {
        return sources.stream()
                .filter(source -> source.hasEntry() && source.cursor().blockId() == block.id())
                .min(Comparator.comparingInt(source -> source.cursor().position()));
    }

    private static String where(StoredBlock block, OpenSource source) {
        return "%s, block %d, position %d"
                .formatted(source.table(), block.sequence(), source.cursor().position());
    }
}
