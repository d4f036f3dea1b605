package org.suandian.report.internal.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {

    /** RFC 8032, section 7.1, test 1. */
    private static final String SECRET = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

    private static final String PUBLIC = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    private static final String SIGNATURE = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590"
            + "a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";

    /** What precedes the 32 bytes of a private key in PKCS#8, and of a public key in X.509 (RFC 8410). */
    private static final String PKCS8 = "302e020100300506032b657004220420";

    private static final String X509 = "302a300506032b6570032100";

    @TempDir
    Path folder;

    static String pem() {
        String base64 = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(PKCS8 + SECRET));
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }

    private static byte[] decoded(byte[] publicPem) {
        List<String> lines =
                new String(publicPem, StandardCharsets.US_ASCII).lines().toList();
        assertThat(lines).first().isEqualTo("-----BEGIN PUBLIC KEY-----");
        assertThat(lines).last().isEqualTo("-----END PUBLIC KEY-----");
        return Base64.getDecoder().decode(String.join("", lines.subList(1, lines.size() - 1)));
    }

    @Test
    void signsAsTheStandardsExample() throws GeneralSecurityException {
        SigningKey key = SigningKey.read(pem());

        assertThat(HexFormat.of().formatHex(key.sign(new byte[0]))).isEqualTo(SIGNATURE);
        assertThat(HexFormat.of().formatHex(decoded(key.publicPem()))).isEqualTo(X509 + PUBLIC);
    }

    @Test
    void theJdkChecksASignatureWithThePublicKeyAlone() throws GeneralSecurityException {
        SigningKey key = SigningKey.read(pem());
        byte[] manifest = "{\"files\":[]}".getBytes(StandardCharsets.UTF_8);

        Signature check = Signature.getInstance("Ed25519");
        check.initVerify(
                KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(decoded(key.publicPem()))));
        check.update(manifest);
        assertThat(check.verify(key.sign(manifest))).isTrue();
        check.update("{\"files\":[1]}".getBytes(StandardCharsets.UTF_8));
        assertThat(check.verify(key.sign(manifest))).isFalse();
    }

    @Test
    void opensslChecksASignatureOffline() throws Exception {
        assumeTrue(hasOpenssl(), "openssl is not here");
        SigningKey key = SigningKey.read(pem());
        byte[] manifest = "{\"files\":[]}".getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("manifest.json"), manifest);
        Files.write(folder.resolve("manifest.sig"), key.sign(manifest));
        Files.write(folder.resolve("signing-key.pem"), key.publicPem());

        assertThat(openssl()).isZero();
        Files.writeString(folder.resolve("manifest.json"), "{\"files\":[ ]}");
        assertThat(openssl()).isNotZero();
    }

    /** The command of docs/scope2-reports.md. */
    private int openssl() throws IOException, InterruptedException {
        return run("openssl pkeyutl -verify -pubin -inkey signing-key.pem -rawin -in manifest.json -sigfile manifest.sig")
                .orElseThrow();
    }

    private boolean hasOpenssl() throws IOException, InterruptedException {
        try {
            return run("openssl version").isPresent();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<Integer> run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command.split(" "))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        return process.waitFor(20, TimeUnit.SECONDS) ? Optional.of(process.exitValue()) : Optional.empty();
    }

    @Test
    void anythingElseIsRefused() {
        String rsa = "-----BEGIN PRIVATE KEY-----\nMIIBVQIBADANBgkqhkiG9w0BAQEFAASCAT8=\n-----END PRIVATE KEY-----\n";
        assertThatThrownBy(() -> SigningKey.read(rsa)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> SigningKey.read("no key!")).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> new ManifestSigner(Optional.of("/no/such/key.pem")))
                .hasMessageContaining("/no/such/key.pem")
                .hasMessageContaining("openssl genpkey");
    }
}
