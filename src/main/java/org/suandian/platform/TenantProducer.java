package org.suandian.platform;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.suandian.jobs.JobTenants;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;

/** Turns and limits of jobs are those of the tenant whose data they work on. */
final class TenantProducer {

    @Produces
    @Singleton
    JobTenants tenants(CurrentTenant current) {
        return () -> current.find().map(Tenant::id).orElse(JobTenants.DEFAULT);
    }
}
