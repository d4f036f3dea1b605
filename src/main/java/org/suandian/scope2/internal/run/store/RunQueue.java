package org.suandian.scope2.internal.run.store;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.jobs.BoundedQueue;
import org.suandian.jobs.JobQueue;
import org.suandian.jobs.JobTenants;
import org.suandian.jobs.QueueLimits;

/** The runs that wait, over all nodes. Refuses with the code {@code too-many-reports}. */
@Singleton
public class RunQueue extends BoundedQueue {

    /** Of the jobs of the library that runs them. */
    public static final String TASK = "account-run";

    RunQueue(
            AgroalDataSource database,
            JobTenants tenants,
            Clock clock,
            @ConfigProperty(name = "suandian.accounting.waiting-runs", defaultValue = "400") int total,
            @ConfigProperty(name = "suandian.accounting.waiting-runs-per-tenant", defaultValue = "100") int perTenant) {
        super(
                JobQueue.ofReports(TASK),
                database::getConnection,
                tenants,
                new QueueLimits("too-many-reports", "reports", total, perTenant),
                clock);
    }
}
