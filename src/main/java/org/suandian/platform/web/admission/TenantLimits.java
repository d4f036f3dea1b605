package org.suandian.platform.web.admission;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How many requests a second a key and a tenant may make, once it is known who asks. Who is of no tenant has no such limit. */
@Singleton
class TenantLimits {

    /** After the framework has found out who asks. */
    private static final int AFTER_AUTHENTICATION = 50;

    /** The attribute of an identity that names its tenant. */
    private static final String TENANT = "tenant";

    private final RateLimits keys;
    private final RateLimits tenants;
    private final Refusals refusals;

    TenantLimits(LimitsConfig config, Refusals refusals) {
        this.refusals = refusals;
        this.keys = new RateLimits(config.requestsPerSecond(), config.burst(), config.rememberedCallers());
        this.tenants =
                new RateLimits(config.tenantRequestsPerSecond(), config.tenantBurst(), config.rememberedCallers());
    }

    void register(@Observes Filters filters) {
        filters.register(this::decide, AFTER_AUTHENTICATION);
    }

    private void decide(RoutingContext context) {
        Optional<SecurityIdentity> identity = identity(context);
        Optional<String> tenant =
                identity.map(known -> known.<Object>getAttribute(TENANT)).map(Object::toString);
        if (identity.isEmpty() || tenant.isEmpty()) {
            context.next();
            return;
        }
        String key = tenant.get() + "/" + identity.get().getPrincipal().getName();
        Optional<RateLimits.Exceeded> ofTenant = tenants.take(tenant.get());
        Optional<RateLimits.Exceeded> ofKey = keys.take(key);
        if (ofTenant.isPresent()) {
            refusals.tooFast(context, TENANT, ofTenant.get());
        } else if (ofKey.isPresent()) {
            refusals.tooFast(context, "key", ofKey.get());
        } else {
            context.next();
        }
    }

    private static Optional<SecurityIdentity> identity(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? Optional.of(user.getSecurityIdentity())
                : Optional.empty();
    }
}
