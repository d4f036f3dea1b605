package org.suandian.report.web.download;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The service with sample runs, and with a key that signs. */
public class SampleReportProfile implements QuarkusTestProfile {

    /** RFC 8032, section 7.1, test 1. */
    private static final String PEM = """
            -----BEGIN PRIVATE KEY-----
            MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
            -----END PRIVATE KEY-----
            """;

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(SampleAccounting.class);
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        try {
            Path key = Files.writeString(Path.of("target", "sample-signing-key.pem"), PEM);
            return Map.of("suandian.report.signing-key", key.toAbsolutePath().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
