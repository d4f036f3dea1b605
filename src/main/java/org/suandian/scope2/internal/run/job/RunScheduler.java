package org.suandian.scope2.internal.run.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.suandian.jobs.ProcessRoles;
import org.suandian.scope2.internal.run.store.RunQueue;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/**
 * Gives runs that wait to the nodes, each to one of them. A node says every few seconds that it is alive; where it does not, its runs are
 * given to others.
 */
@Singleton
public class RunScheduler {

    private static final String TABLE = "scheduled_runs";

    /** A dead node is relieved after {@link #MISSED_HEARTBEATS} of these and the time until the next look, 18 s in all. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);
    private static final int LONGEST_RETRY_WAIT_DOUBLINGS = 6;

    private final Scheduler scheduler;
    private final Task<String> task;
    private final CurrentTenant tenant;
    private final RunTask running;
    private final RunQueue queue;
    private final Clock clock;
    private final boolean enabled;

    RunScheduler(
            DataSource database,
            RunTask running,
            RunTelemetry telemetry,
            RunQueue queue,
            CurrentTenant tenant,
            Clock clock,
            @ConfigProperty(name = "suandian.accounting.concurrent-runs", defaultValue = "1") int concurrentRuns,
            @ConfigProperty(name = "suandian.accounting.running-enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "suandian.roles", defaultValue = "api,solver") String roles) {
        this.running = running;
        this.queue = queue;
        this.tenant = tenant;
        this.clock = clock;
        this.enabled = enabled && ProcessRoles.of(roles).runsJobs();
        this.task = Tasks.custom(RunQueue.TASK, String.class)
                .onFailure(RunScheduler::tryAgain)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID runId = UUID.fromString(instance.getId());
                    queue.putFirst(runId);
                    return switch (TenantScope.call(
                            tenantOf(instance), () -> telemetry.observe(runId, () -> running.run(runId)))) {
                        case DONE -> new CompletionHandler.OnCompleteRemove<>();
                        case LEFT -> (complete, operations) -> operations.reschedule(complete, clock.instant());
                    };
                });
        this.scheduler = Scheduler.create(database, task)
                .tableName(TABLE)
                .schedulerName(new SchedulerName.Fixed(nodeName()))
                .threads(concurrentRuns)
                .pollUsingLockAndFetch(0.5, 1)
                .enablePriority()
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(SHUTDOWN_WAIT)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    /** Tells processes of one machine apart. */
    private static String nodeName() {
        return "%s-%d"
                .formatted(
                        new SchedulerName.Hostname().getName(),
                        ProcessHandle.current().pid());
    }

    /** After the bundled data, which a run that waits may need. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) StartupEvent start) {
        if (enabled) {
            scheduler.start();
        }
    }

    /** Others go on with what is under way here while this node still answers requests. */
    void atNotice(@Observes ShutdownDelayInitiatedEvent notice) {
        scheduler.pause();
        running.shutDown();
    }

    /** After the runs were told to stop. */
    void atEnd(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) ShutdownEvent end) {
        scheduler.pause();
        running.shutDown();
        if (enabled) {
            scheduler.stop();
        }
    }

    /** Makes the job of a run, within the caller's transaction and for its tenant. Throws where too many wait. */
    public void schedule(UUID runId) {
        queue.enter(
                runId,
                priority -> scheduler.schedule(
                        task.instanceBuilder(runId.toString())
                                .data(tenant.get().id())
                                .priority(priority)
                                .build(),
                        clock.instant()));
    }

    /** Looks for jobs at once, rather than at the next turn. Call after the transaction that made one. */
    public void look() {
        if (enabled) {
            scheduler.triggerCheckForDueExecutions();
        }
    }

    /** A job that an earlier release has made says nothing of a tenant. */
    private static Tenant tenantOf(TaskInstance<String> job) {
        return Optional.ofNullable(job.getData()).map(Tenant::new).orElse(Tenant.DEFAULT);
    }

    private static void tryAgain(ExecutionComplete complete, ExecutionOperations<String> operations) {
        int doublings = Math.min(LONGEST_RETRY_WAIT_DOUBLINGS, complete.getExecution().consecutiveFailures);
        operations.reschedule(complete, complete.getTimeDone().plus(Duration.ofSeconds(1L << doublings)));
    }
}
