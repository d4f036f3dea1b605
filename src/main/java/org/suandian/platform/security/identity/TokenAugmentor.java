package org.suandian.platform.security.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import org.suandian.tenant.Tenant;

/**
 * Reads tenant and roles from the claims of a token that OpenID Connect has found valid. A token without a tenant is of somebody who may
 * do nothing.
 */
@Singleton
final class TokenAugmentor implements SecurityIdentityAugmentor {

    private final String tenantClaim;
    private final String rolesClaim;

    TokenAugmentor(
            @ConfigProperty(name = "suandian.security.tenant-claim", defaultValue = "tenant") String tenantClaim,
            @ConfigProperty(name = "suandian.security.roles-claim", defaultValue = "roles") String rolesClaim) {
        this.tenantClaim = tenantClaim;
        this.rolesClaim = rolesClaim;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom()
                .item(identity.getPrincipal() instanceof JsonWebToken token ? identityOf(token) : identity);
    }

    private SecurityIdentity identityOf(JsonWebToken token) {
        Optional<Tenant> tenant = texts(token.getClaim(tenantClaim))
                .filter(Tenant::isId)
                .map(Tenant::new)
                .findFirst();
        return tenant.map(known -> new Caller(known, subject(token), Optional.empty(), roles(token)).toIdentity(token))
                .orElseGet(() -> Caller.nobody(token));
    }

    private static String subject(JsonWebToken token) {
        return Optional.ofNullable(token.getSubject())
                .or(() -> Optional.ofNullable(token.getName()))
                .orElse("unnamed");
    }

    private Set<Role> roles(JsonWebToken token) {
        return texts(token.getClaim(rolesClaim))
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .map(Role::find)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    /** A claim is a text, or a list of texts. */
    private static Stream<String> texts(@Nullable Object claim) {
        return switch (claim) {
            case null -> Stream.empty();
            case String text -> Stream.of(text);
            case JsonString text -> Stream.of(text.getString());
            case JsonArray array -> array.stream().flatMap(TokenAugmentor::texts);
            case Collection<?> several -> several.stream().flatMap(TokenAugmentor::texts);
            default -> Stream.empty();
        };
    }
}
