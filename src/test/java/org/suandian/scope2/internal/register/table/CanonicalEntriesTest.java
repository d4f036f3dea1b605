package org.suandian.scope2.internal.register.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.suandian.grid.CarbonBasis;
import org.suandian.scope2.factor.EmissionFactor;
import org.suandian.scope2.factor.FactorKind;
import org.suandian.scope2.market.Market;
import org.suandian.scope2.quantity.EmissionRate;
import org.suandian.series.Interval;

/** The layouts are for ever: what an auditor hashes today must hash to the same in ten years. */
class CanonicalEntriesTest {

    private static final FactorTable FACTORS = new FactorTable();
    private static final MarketTable MARKETS = new MarketTable();

    private static EmissionFactor factor(String value, Optional<Double> uncertainty) {
        return new EmissionFactor(
                "f",
                7,
                FactorKind.RESIDUAL_MIX,
                "DE",
                Interval.of(Instant.parse("1970-01-01T00:00:01Z"), Instant.parse("1970-01-01T00:00:02Z")),
                2024,
                EmissionRate.ofGramsPerKilowattHour(new BigDecimal(value)),
                CarbonBasis.DIRECT,
                "CO2",
                "AIB",
                uncertainty);
    }

    private static byte[] bytes(Consumer<ByteBuffer> fields) {
        ByteBuffer buffer = ByteBuffer.allocate(1_000);
        fields.accept(buffer);
        byte[] result = new byte[buffer.position()];
        buffer.flip().get(result);
        return result;
    }

    private static void text(ByteBuffer out, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        out.putInt(utf8.length).put(utf8);
    }

    private static void number(ByteBuffer out, long number) {
        out.putInt(8).putLong(number);
    }

    @Test
    void aFactorIsItsFieldsInOrder() {
        byte[] expected = bytes(out -> {
            text(out, "factor/1");
            text(out, "f");
            number(out, 2);
            text(out, "RESIDUAL_MIX");
            text(out, "DE");
            number(out, 1_000_000);
            number(out, 2_000_000);
            number(out, 2024);
            text(out, "724.56");
            text(out, "DIRECT");
            text(out, "CO2");
            text(out, "AIB");
            out.putInt(-1);
        });
        assertThat(FACTORS.canonical(factor("724.560", Optional.empty()), 2)).isEqualTo(expected);
    }

    @Test
    void contentsAreTheSameWhateverTheVersion() {
        EmissionFactor factor = factor("724.56", Optional.of(5.0));
        assertThat(FACTORS.content(factor)).isEqualTo(FACTORS.content(factor("724.5600", Optional.of(5.0))));
        assertThat(FACTORS.content(factor)).isNotEqualTo(FACTORS.content(factor("724.56", Optional.empty())));
        assertThat(FACTORS.canonical(factor, 1)).isNotEqualTo(FACTORS.canonical(factor, 2));
    }

    @Test
    void setsAreWrittenInOrder() {
        Market market = new Market("m", "n", Set.of("FR", "DE"), Set.of(), true, "s");
        assertThat(MARKETS.canonical(market, 1)).isEqualTo(bytes(out -> {
            text(out, "market/1");
            text(out, "m");
            number(out, 1);
            text(out, "n");
            number(out, 2);
            text(out, "DE");
            text(out, "FR");
            number(out, 0);
            number(out, 1);
            text(out, "s");
        }));
    }
}
