package org.suandian.platform.security.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.suandian.platform.security.TestKeys.as;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.suandian.platform.PostgresTestResource;
import org.suandian.platform.security.TestKeys;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@TestProfile(TokenIT.LocalIssuer.class)
class TokenIT {

    private static final String ISSUER = "https://issuer.example";

    /** An issuer whose key the service knows. */
    public static final class LocalIssuer implements QuarkusTestProfile {

        static final KeyPair PAIR = newPair();

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "suandian.security.mode", "secured",
                    "suandian.security.tenant-claim", "org",
                    "suandian.security.roles-claim", "duties",
                    "quarkus.oidc.public-key", publicKey(),
                    "quarkus.oidc.client-id", "suandian",
                    "quarkus.oidc.token.issuer", ISSUER,
                    "quarkus.oidc.token.audience", "suandian");
        }

        /** Kept as a system property, as each restart of the application loads this class anew. */
        private static String publicKey() {
            System.setProperty(
                    "suandian.test.issuer-key",
                    Base64.getEncoder().encodeToString(PAIR.getPrivate().getEncoded()));
            return Base64.getEncoder().encodeToString(PAIR.getPublic().getEncoded());
        }
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JwtClaimsBuilder token() {
        return Jwt.issuer(ISSUER).audience("suandian").subject("ann").expiresIn(Duration.ofMinutes(5));
    }

    private static String signed(JwtClaimsBuilder claims) {
        try {
            byte[] key = Base64.getDecoder().decode(System.getProperty("suandian.test.issuer-key"));
            return claims.sign(java.security.KeyFactory.getInstance("RSA")
                    .generatePrivate(new java.security.spec.PKCS8EncodedKeySpec(key)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTokenOpensWhatItsRolesAllow() {
        JwtClaimsBuilder viewer = token().claim("org", "acme").claim("duties", List.of("viewer", "unknown"));
        as(signed(viewer)).get("/regions").then().statusCode(200);
        as(signed(viewer)).get("/api-keys").then().statusCode(403).body("code", equalTo("forbidden"));
    }

    @Test
    void rolesMayBeATextWithSpaces() {
        JwtClaimsBuilder admin = token().claim("org", "acme").claim("duties", "viewer admin");
        as(signed(admin)).get("/api-keys").then().statusCode(200);
    }

    @Test
    void aTokenOfNoTenantOpensNothing() {
        as(signed(token().claim("duties", Set.of("admin"))))
                .get("/regions")
                .then()
                .statusCode(403);
        as(signed(token().claim("org", "No Tenant").claim("duties", Set.of("admin"))))
                .get("/regions")
                .then()
                .statusCode(403);
    }

    @Test
    void aTokenThatDoesNotHoldOpensNothing() {
        JwtClaimsBuilder expired = Jwt.issuer(ISSUER)
                .audience("suandian")
                .claim("org", "acme")
                .claim("duties", Set.of("viewer"))
                .issuedAt(1_000)
                .expiresAt(2_000);
        as(signed(expired)).get("/regions").then().statusCode(401).body("code", equalTo("unauthorized"));
        JwtClaimsBuilder elsewhere = Jwt.issuer("https://other.example")
                .audience("suandian")
                .claim("org", "acme")
                .claim("duties", Set.of("viewer"))
                .expiresIn(Duration.ofMinutes(5));
        as(signed(elsewhere)).get("/regions").then().statusCode(401);
        String forged = token().claim("org", "acme")
                .claim("duties", Set.of("admin"))
                .sign(newPair().getPrivate());
        as(forged).get("/regions").then().statusCode(401);
    }

    @Test
    void keysOpenBesideTokens() {
        as(TestKeys.create("acme", "viewer")).get("/regions").then().statusCode(200);
    }
}
