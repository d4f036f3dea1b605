package org.suandian.platform;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suandian.jobs.JobTenants;

/** Everybody is one tenant, unless a bean says otherwise. */
final class TenantProducer {

    @Produces
    @DefaultBean
    @Singleton
    JobTenants tenants() {
        return () -> JobTenants.DEFAULT;
    }
}
