package org.suandian.platform.security.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.platform.security.mode.SecurityMode;

/**
 * Knows who makes a request by the API key in {@code Authorization: Bearer} or {@code X-API-Key}; what is no key is left to OpenID
 * Connect. In the mode open it knows nobody, and lets everybody be the default tenant.
 */
@Singleton
final class ApiKeyMechanism implements HttpAuthenticationMechanism {

    private final SecurityMode mode;

    ApiKeyMechanism(@ConfigProperty(name = "suandian.security.mode") SecurityMode mode) {
        this.mode = mode;
    }

    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        if (mode == SecurityMode.OPEN) {
            return Uni.createFrom().item(Caller.ANYBODY.toIdentity());
        }
        try {
            return ApiKeyCredential.find(context.request().headers())
                    .map(providers::authenticate)
                    .orElseGet(() -> Uni.createFrom().nullItem());
        } catch (AuthenticationFailedException e) {
            return Uni.createFrom().failure(e);
        }
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyCredential.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", ApiKeyCredential.SCHEME));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.OTHER_HEADER, ApiKeyCredential.HEADER));
    }
}
