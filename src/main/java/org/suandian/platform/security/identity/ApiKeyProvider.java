package org.suandian.platform.security.identity;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.stream.Collectors;
import org.suandian.platform.security.key.ApiKey;
import org.suandian.platform.security.key.KnownKeys;

/** Finds whose a key is. Whatever is wrong with one, its sender learns only that it is not accepted. */
@Singleton
final class ApiKeyProvider implements IdentityProvider<ApiKeyCredential> {

    private final KnownKeys keys;

    ApiKeyProvider(KnownKeys keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyCredential> getRequestType() {
        return ApiKeyCredential.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyCredential credential, AuthenticationRequestContext context) {
        Optional<ApiKey> remembered = keys.findRemembered(credential.secret());
        return remembered.isPresent()
                ? Uni.createFrom().item(identity(remembered.get()))
                : context.runBlocking(() -> keys.find(credential.secret())
                        .map(ApiKeyProvider::identity)
                        .orElseThrow(() -> new AuthenticationFailedException("no valid key")));
    }

    private static SecurityIdentity identity(ApiKey key) {
        return new Caller(
                        key.tenant(),
                        key.name(),
                        Optional.of(key.prefix()),
                        key.roles().stream()
                                .map(Role::find)
                                .flatMap(Optional::stream)
                                .collect(Collectors.toSet()))
                .toIdentity();
    }
}
