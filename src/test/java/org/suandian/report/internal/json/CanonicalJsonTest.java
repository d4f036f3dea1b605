package org.suandian.report.internal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    private static String json(JsonObject object) {
        return new String(CanonicalJson.bytes(object), StandardCharsets.UTF_8);
    }

    @Test
    void propertiesAreSortedByCodeUnitsWithoutWhiteSpace() {
        assertThat(json(new JsonObject()
                        .number("b", 2)
                        .flag("a", true)
                        .text("B", "x")
                        .text("é", "y")))
                .isEqualTo("{\"B\":\"x\",\"a\":true,\"b\":2,\"é\":\"y\"}");
    }

    @Test
    void textHasTheShortestEscapes() {
        assertThat(json(new JsonObject().text("t", "\"\\\b\t\n\f\r\u0001\u001f/算 \uD83D\uDE00")))
                .isEqualTo("{\"t\":\"\\\"\\\\\\b\\t\\n\\f\\r\\u0001\\u001f/算 \uD83D\uDE00\"}");
    }

    @Test
    void decimalsKeepTheirDigits() {
        assertThat(json(new JsonObject().decimal("x", new BigDecimal("1E+3")).decimal("y", new BigDecimal("-0.500"))))
                .isEqualTo("{\"x\":\"1000\",\"y\":\"-0.500\"}");
    }

    @Test
    void whatIsAbsentHasNoProperty() {
        assertThat(json(new JsonObject()
                        .text("a", Optional.empty())
                        .texts("list", List.of())
                        .objects("rows", List.of(1, 2), row -> new JsonObject().number("n", row))))
                .isEqualTo("{\"list\":[],\"rows\":[{\"n\":1},{\"n\":2}]}");
    }

    @Test
    void whatHasNoExactFormIsRefused() {
        assertThatThrownBy(() -> json(new JsonObject().number("n", 1L << 53))).hasMessageContaining("9007199254740991");
        assertThatThrownBy(() -> json(new JsonObject().text("t", "\uD83D"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> new JsonObject().number("n", 1).number("n", 2)).hasMessageContaining("once");
    }
}
