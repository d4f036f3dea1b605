package org.suandian.scope2.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.suandian.scope2.instrument.Instrument.SerialRange;
import org.suandian.scope2.instrument.SerialClaims;

class SerialClaimsTest {

    private final SerialClaims claims = new SerialClaims();

    private static SerialRange range(String registry, long first, long last) {
        return new SerialRange(registry, "DE", first, last);
    }

    @Test
    void rangesThatTouchDoNotOverlap() {
        assertThat(claims.claim(range("AIB", 100, 199))).isEmpty();
        assertThat(claims.claim(range("AIB", 200, 299))).isEmpty();
        assertThat(claims.claim(range("AIB", 0, 99))).isEmpty();
    }

    @Test
    void aSharedSerialIsAnOverlap() {
        claims.claim(range("AIB", 100, 199));
        assertThat(claims.claim(range("AIB", 199, 250))).hasValue(range("AIB", 100, 199));
        assertThat(claims.claim(range("AIB", 50, 100))).hasValue(range("AIB", 100, 199));
        assertThat(claims.claim(range("AIB", 0, 1000))).hasValue(range("AIB", 100, 199));
        assertThat(claims.claim(range("AIB", 150, 150))).hasValue(range("AIB", 100, 199));
    }

    @Test
    void capitalsMakeNoOtherRegistryButANameDoes() {
        claims.claim(range("AIB", 100, 199));
        assertThat(claims.claim(range("aib", 100, 199))).isPresent();
        assertThat(claims.claim(range("GEC", 100, 199))).isEmpty();
    }
}
