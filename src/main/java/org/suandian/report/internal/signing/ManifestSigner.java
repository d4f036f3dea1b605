package org.suandian.report.internal.signing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key that manifests are signed with, where one is configured. A key that cannot be read keeps the service from starting. */
@Startup
@Singleton
public final class ManifestSigner {

    private final Optional<SigningKey> key;

    ManifestSigner(@ConfigProperty(name = "suandian.report.signing-key") Optional<String> file) {
        this.key = file.map(Path::of).map(ManifestSigner::read);
    }

    private static SigningKey read(Path file) {
        try {
            return SigningKey.read(Files.readString(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The signing key (%s) must be an Ed25519 private key in PEM (PKCS#8). Maybe make one with: openssl genpkey -algorithm ED25519"
                            .formatted(file),
                    e);
        }
    }

    public Optional<SigningKey> findKey() {
        return key;
    }
}
