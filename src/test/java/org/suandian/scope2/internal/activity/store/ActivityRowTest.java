package org.suandian.scope2.internal.activity.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.suandian.scope2.ledger.CanonicalWriter;

class ActivityRowTest {

    private static final int METERED = 0;
    private static final int MODELLED = 2;

    private static ActivityRow row(long energy, int origin, Optional<String> given) {
        return new ActivityRow(
                "acme",
                "m1-2026-01-01T00",
                0,
                "us-ny",
                Instant.parse("2026-01-01T00:00:00Z"),
                Instant.parse("2026-01-01T01:00:00Z"),
                energy,
                2,
                origin,
                Optional.of("m1"),
                Optional.empty(),
                Optional.of("h100"),
                Optional.empty(),
                Optional.of(""),
                12,
                -3,
                4_000,
                Optional.empty(),
                given);
    }

    /** Computed from the documented layout with another language's library. */
    @Test
    void canonicalBytesAreTheColumnsInTheirOrder() throws NoSuchAlgorithmException {
        CanonicalWriter writer = new CanonicalWriter();
        row(1_500_000, METERED, Optional.of("1.5 kWh")).write(writer);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(writer.toBytes());
        assertThat(HexFormat.of().formatHex(digest))
                .isEqualTo("b8fbd1e66cdce61509464bb96df6302fcf30596d5ec88e459d2fd48993092de0");
    }

    @Test
    void aRecordSurvivesTheTable() {
        ActivityRow row = row(1_500_000, METERED, Optional.empty());
        assertThat(ActivityRow.of(row.toRecord(), row.given())).isEqualTo(row);
    }

    @Test
    void aReversalIsTheExactNegation() {
        ActivityRow reversal = row(1_500_000, METERED, Optional.of("1.5 kWh")).reversedBy("back");
        assertThat(reversal.clientId()).isEqualTo("back");
        assertThat(reversal.reversesId()).contains("m1-2026-01-01T00");
        assertThat(reversal.recordType()).isEqualTo(1);
        assertThat(reversal.energyMilliwattHours()).isEqualTo(-1_500_000);
        assertThat(reversal.inputTokens()).isEqualTo(-12);
        assertThat(reversal.outputTokens()).isEqualTo(3);
        assertThat(reversal.acceleratorMilliHours()).isEqualTo(-4_000);
        assertThat(reversal.meterId()).contains("m1");
    }

    @Test
    void onlyModelledEnergyMayBeAnotherWhenARecordIsRepeated() {
        assertThat(row(5, METERED, Optional.empty()).isSameAs(row(5, METERED, Optional.empty())))
                .isTrue();
        assertThat(row(5, METERED, Optional.empty()).isSameAs(row(6, METERED, Optional.empty())))
                .isFalse();
        assertThat(row(5, MODELLED, Optional.empty()).isSameAs(row(6, MODELLED, Optional.empty())))
                .isTrue();
        assertThat(row(5, MODELLED, Optional.empty()).isSameAs(row(5, MODELLED, Optional.of("tokens"))))
                .isFalse();
        assertThat(row(5, MODELLED, Optional.empty()).isSameAs(row(5, METERED, Optional.empty())))
                .isFalse();
    }

    @Test
    void cursorsAreReadBackAndOthersRefused() {
        ActivityCursor cursor = new ActivityCursor(Instant.parse("2026-01-01T00:00:00.000001Z"), 12, 34);
        assertThat(ActivityCursor.parse(cursor.text())).contains(cursor);
        assertThat(ActivityCursor.parse("?")).isEmpty();
        assertThat(ActivityCursor.parse("MTIz")).isEmpty();
    }
}
