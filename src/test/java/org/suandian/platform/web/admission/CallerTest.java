package org.suandian.platform.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerTest {

    @Test
    void anAddressIsACaller() {
        assertThat(Caller.of("192.0.2.7")).isEqualTo(new Caller("192.0.2.7", false));
        assertThat(Caller.of("192.0.2.7")).isNotEqualTo(Caller.of("192.0.2.8"));
    }

    @Test
    void anIpv6NetworkIsOneCaller() {
        assertThat(Caller.of("2001:db8:1:2::1")).isEqualTo(Caller.of("2001:db8:1:2:ffff::9"));
        assertThat(Caller.of("2001:db8:1:2::1")).isNotEqualTo(Caller.of("2001:db8:1:3::1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.0.0.2", "::1", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"})
    void theMachineItselfIsLocal(String address) {
        assertThat(Caller.of(address).isLocal()).isTrue();
    }

    @Test
    void whoHasNoAddressIsSomebodyUnknown() {
        assertThat(Caller.of("").name()).isEqualTo("unknown");
        assertThat(Caller.of("").isLocal()).isFalse();
    }
}
