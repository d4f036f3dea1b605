package org.suandian.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.annotations.QuarkusMain;
import org.junit.jupiter.api.Test;

class MainTest {

    @Test
    void mainIsTheEntryPointOfTheService() {
        assertThat(Main.class.isAnnotationPresent(QuarkusMain.class)).isTrue();
    }
}
