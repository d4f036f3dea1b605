package org.suandian.placement.internal.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.jobs.BoundedQueue;
import org.suandian.jobs.JobQueue;
import org.suandian.jobs.JobTenants;
import org.suandian.jobs.QueueLimits;

/** The plans that wait to be searched for, over all nodes. Refuses with the code {@code too-many-plans}. */
@Singleton
public class PlanQueue extends BoundedQueue {

    /** Of the jobs of the library that runs them. */
    public static final String TASK = "solve-plan";

    PlanQueue(
            AgroalDataSource database,
            JobTenants tenants,
            Clock clock,
            @ConfigProperty(name = "suandian.placement.waiting-plans", defaultValue = "400") int total,
            @ConfigProperty(name = "suandian.placement.waiting-plans-per-tenant", defaultValue = "100") int perTenant) {
        super(
                JobQueue.ofPlans(TASK),
                database::getConnection,
                tenants,
                new QueueLimits("too-many-plans", "plans", total, perTenant),
                clock);
    }
}
