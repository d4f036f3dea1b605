package org.suandian.platform.web.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"01234567", "0af7651916cd43dd8448eb211c80319c", "a.b-c_D-9"})
    void aWellFormedNumberIsKept(String given) {
        assertThat(RequestId.of(given)).isEqualTo(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1234567", "1234567\n", "12345678 forged=1", "12345678\u00e9", "12345678\"", "${jndi:ldap}"})
    void anyOtherIsReplaced(String given) {
        assertThat(RequestId.of(given)).matches("[0-9a-f]{32}");
    }

    @Test
    void aLongOneIsReplaced() {
        assertThat(RequestId.of("a".repeat(64))).hasSize(64).startsWith("aa");
        assertThat(RequestId.of("a".repeat(65))).matches("[0-9a-f]{32}");
    }

    @Test
    void eachThatIsMadeIsAnother() {
        assertThat(RequestId.of(null)).isNotEqualTo(RequestId.of(null));
    }
}
