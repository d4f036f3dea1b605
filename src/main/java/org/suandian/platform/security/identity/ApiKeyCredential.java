package org.suandian.platform.security.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.suandian.platform.security.key.KeySecret;

/** The key that came with a request. */
final class ApiKeyCredential extends BaseAuthenticationRequest {

    static final String HEADER = "X-API-Key";
    static final String SCHEME = "Bearer";

    private final KeySecret secret;

    private ApiKeyCredential(KeySecret secret) {
        this.secret = secret;
    }

    KeySecret secret() {
        return secret;
    }

    /**
     * Empty where there is no key, maybe a token instead.
     *
     * @throws AuthenticationFailedException where there are several, or what should be a key is none
     */
    static Optional<ApiKeyCredential> find(MultiMap headers) {
        List<String> given = Stream.concat(
                        headers.getAll(HEADER).stream(),
                        headers.getAll(HttpHeaders.AUTHORIZATION).stream()
                                .filter(value -> value.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1))
                                .map(value -> value.substring(SCHEME.length()).strip())
                                .filter(KeySecret::isMeantAsKey))
                .toList();
        if (given.size() > 1) {
            throw new AuthenticationFailedException("several keys");
        }
        return given.stream()
                .findFirst()
                .map(text -> new ApiKeyCredential(
                        KeySecret.find(text).orElseThrow(() -> new AuthenticationFailedException("malformed key"))));
    }
}
