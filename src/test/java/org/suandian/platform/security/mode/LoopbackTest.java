package org.suandian.platform.security.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.start.StartException;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.1", "localhost", "::1", "[::1]"})
    void aLoopbackAddressMayBeOpen(String host) {
        assertThatCode(() -> ModeGuard.requireFitting(SecurityMode.OPEN, host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "[::]", "192.168.1.5", "10.0.0.1", "", "no-such-host.invalid"})
    void everyOtherAddressMustNotBeOpen(String host) {
        assertThatThrownBy(() -> ModeGuard.requireFitting(SecurityMode.OPEN, host))
                .isInstanceOf(StartException.class)
                .hasMessageContaining("must be a loopback address")
                .hasMessageContaining("SUANDIAN_SECURITY_MODE=secured");
    }

    @Test
    void aSecuredServiceMayBeBoundToAnyAddress() {
        assertThatCode(() -> ModeGuard.requireFitting(SecurityMode.SECURED, "0.0.0.0"))
                .doesNotThrowAnyException();
    }

    @Test
    void namesOfThisMachineToItselfAreTold() {
        assertThat(Loopback.isName("LOCALHOST")).isTrue();
        assertThat(Loopback.isName("127.0.0.1")).isTrue();
        assertThat(Loopback.isName("[::1]")).isTrue();
        assertThat(Loopback.isName("rebound.example")).isFalse();
        assertThat(Loopback.isName("127.0.0.1.example")).isFalse();
        assertThat(Loopback.isName(null)).isFalse();
    }
}
