package org.suandian.platform.security.identity;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.suandian.tenant.Tenant;

/**
 * Somebody who is known.
 *
 * @param subject who, for people: the name of a key, or the subject of a token. Not a secret
 * @param keyId the public part of an API key; absent for a token
 */
public record Caller(Tenant tenant, String subject, Optional<String> keyId, Set<Role> roles) {

    /** Everybody, in the mode open. */
    static final Caller ANYBODY = new Caller(Tenant.DEFAULT, "anybody", Optional.empty(), EnumSet.allOf(Role.class));

    private static final String ATTRIBUTE = "suandian.caller";

    /** What limits of requests are counted by; everybody on this machine has none. */
    private static final String LIMITED_BY = "tenant";

    /** Empty for somebody who is not known. */
    public static Optional<Caller> find(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }

    /** Somebody whose token is valid, and who is of no tenant: may do nothing. */
    static SecurityIdentity nobody(Principal principal) {
        return QuarkusSecurityIdentity.builder().setPrincipal(principal).build();
    }

    SecurityIdentity toIdentity() {
        return toIdentity(new QuarkusPrincipal(subject));
    }

    SecurityIdentity toIdentity(Principal principal) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(principal)
                .addRoles(Role.namesWithParts(roles))
                .addAttribute(ATTRIBUTE, this);
        return equals(ANYBODY)
                ? identity.build()
                : identity.addAttribute(LIMITED_BY, tenant.id()).build();
    }
}
