package org.suandian.platform.security.identity;

import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.platform.security.mode.SecurityMode;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/** The tenant that the thread was told of; else that of the request; else, in the mode open, the default one. */
@Singleton
public final class RequestTenant implements CurrentTenant {

    private final CurrentIdentityAssociation identities;
    private final SecurityMode mode;

    RequestTenant(
            CurrentIdentityAssociation identities, @ConfigProperty(name = "suandian.security.mode") SecurityMode mode) {
        this.identities = identities;
        this.mode = mode;
    }

    @Override
    public Optional<Tenant> find() {
        Optional<TenantScope> told = TenantScope.findCurrent();
        if (told.isPresent()) {
            return told.get().tenant();
        }
        if (mode == SecurityMode.OPEN) {
            return Optional.of(Tenant.DEFAULT);
        }
        return Arc.container().requestContext().isActive() ? ofRequest() : Optional.empty();
    }

    /** On a public path nobody is asked for a key, so that one that does not hold is found out here only: its sender is nobody. */
    private Optional<Tenant> ofRequest() {
        try {
            return Caller.find(identities.getIdentity()).map(Caller::tenant);
        } catch (AuthenticationFailedException e) {
            return Optional.empty();
        }
    }
}
