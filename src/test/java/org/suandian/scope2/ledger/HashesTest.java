package org.suandian.scope2.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The digests were computed from the documented layout with another language's library. */
class HashesTest {

    private static final String FIRST = "45f97e1f01bb99e50c650f033c2a95e52398b7bf46dd0a97a77507709427fcd0";
    private static final String SECOND = "97aab4cfeb0c078498aafcc461dc9e5b53ca8b4a20c616214560ae74871bd141";

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Test
    void fieldsAreTheirLengthAndTheirBytes() {
        byte[] bytes = new CanonicalWriter()
                .begin("x/1")
                .text("é")
                .text(Optional.empty())
                .text("")
                .number(-2)
                .instant(Instant.parse("1970-01-01T00:00:01.5Z"))
                .toBytes();

        assertThat(hex(bytes))
                .isEqualTo("00000003782f31"
                        + "00000002c3a9"
                        + "ffffffff"
                        + "00000000"
                        + "00000008fffffffffffffffe"
                        + "00000008000000000016e360");
    }

    @Test
    void decimalsAreTheSameHoweverTheyAreWritten() {
        assertThat(decimal("1200.0")).isEqualTo(decimal("1.2e3")).isEqualTo("00000004" + hex(ascii("1200")));
        assertThat(decimal("0.00")).isEqualTo("00000001" + hex(ascii("0")));
        assertThat(decimal("-0.050")).isEqualTo("00000005" + hex(ascii("-0.05")));
    }

    private static String decimal(String text) {
        byte[] bytes =
                new CanonicalWriter().begin("").decimal(new BigDecimal(text)).toBytes();
        return hex(bytes).substring("00000000".length());
    }

    @Test
    void longEntriesAreWrittenWhole() {
        String text = "x".repeat(10_000);
        byte[] bytes = new CanonicalWriter().begin("").text(text).number(1).toBytes();
        assertThat(bytes).hasSize(4 + 4 + 10_000 + 12);
    }

    @Test
    void entriesAreChainedFromTheBlock() {
        EntryChain chain = new EntryChain(7, BlockKind.ACTIVITY);
        assertThat(hex(chain.last())).isEqualTo("f1542d67489e151141c2d661064a8fdae6ef2031021823255548933808594a14");
        assertThat(hex(chain.add(ascii("abc")))).isEqualTo(FIRST);
        assertThat(hex(chain.add(ascii("def")))).isEqualTo(SECOND);
        assertThat(chain.entries()).isEqualTo(2);
    }

    @Test
    void theSameEntryInAnotherBlockOrPlaceHasAnotherHash() {
        byte[] first = new EntryChain(7, BlockKind.ACTIVITY).add(ascii("abc"));
        assertThat(new EntryChain(8, BlockKind.ACTIVITY).add(ascii("abc"))).isNotEqualTo(first);
        assertThat(new EntryChain(7, BlockKind.FACTOR).add(ascii("abc"))).isNotEqualTo(first);
        EntryChain chain = new EntryChain(7, BlockKind.ACTIVITY);
        chain.add(ascii("abc"));
        assertThat(chain.add(ascii("abc"))).isNotEqualTo(first);
    }

    @Test
    void aChainGoesBackToWhereItWas() {
        EntryChain chain = new EntryChain(7, BlockKind.ACTIVITY);
        byte[] first = chain.add(ascii("abc"));
        chain.add(ascii("xyz"));

        chain.rewind(1, first);

        assertThat(hex(chain.add(ascii("def")))).isEqualTo(SECOND);
        assertThat(chain.entries()).isEqualTo(2);
        assertThatThrownBy(() -> chain.rewind(3, first)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void blocksAreHashedOverAllTheyAre() {
        Block block = block("2026-01-02T03:04:05.678901Z", 2);
        assertThat(block.hash()).isEqualTo("84bd4c8865dcb6c70f1cf543d0201a582dab1a3772ba2ef9766282218b869471");
        assertThat(block.id()).isEqualTo("7");
        assertThat(block.head()).isEqualTo(new LedgerHead(1, block.hash(), block.recordedAt()));
        assertThat(block("2026-01-02T03:04:05.678902Z", 2).hash()).isNotEqualTo(block.hash());
        assertThat(block("2026-01-02T03:04:05.678901Z", 3).hash()).isNotEqualTo(block.hash());
    }

    private static Block block(String recordedAt, long entries) {
        return Block.of(1, 7, BlockKind.ACTIVITY, Instant.parse(recordedAt), entries, SECOND, Block.NO_HASH);
    }
}
