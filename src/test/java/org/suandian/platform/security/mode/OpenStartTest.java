package org.suandian.platform.security.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.suandian.platform.Main;

/** Starts the service as a program of its own, and expects that it does not get far. */
class OpenStartTest {

    private static final long LONGEST_SECONDS = 120;

    @TempDir
    Path home;

    private record Ended(int exitCode, String said) {}

    private Ended start(String host) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        builder.environment().put("QUARKUS_HTTP_HOST", host);
        builder.environment().put("SUANDIAN_DATA_HOME", home.resolve("data").toString());
        builder.environment()
                .keySet()
                .removeIf(name -> name.endsWith("DATABASE_URL")
                        || name.endsWith("JDBC_URL")
                        || name.equals("SUANDIAN_SECURITY_MODE"));
        Process process = builder.redirectErrorStream(true).start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
            return new Ended(process.exitValue(), said);
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void anOpenServiceDoesNotStartOnAnotherAddressAndSaysWhy(String host) throws IOException, InterruptedException {
        Ended ended = start(host);
        assertThat(ended.exitCode()).isEqualTo(1);
        assertThat(ended.said())
                .startsWith("suandian: ")
                .contains("(" + host + ") must be a loopback address", "SUANDIAN_SECURITY_MODE=secured");
    }

    @Test
    void nothingIsMadeBeforeThatIsKnown() throws IOException, InterruptedException {
        start("0.0.0.0");
        assertThat(home.resolve("data")).doesNotExist();
    }
}
