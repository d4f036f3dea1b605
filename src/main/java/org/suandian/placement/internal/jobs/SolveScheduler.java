package org.suandian.placement.internal.jobs;

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
import org.suandian.placement.internal.store.PlanQueue;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/**
 * Gives plans that wait to the nodes, each to one of them. A node says every few seconds that it is alive; where it does not, its
 * plans are given to others.
 */
@Singleton
public class SolveScheduler {

    /** A dead node is relieved after {@link #MISSED_HEARTBEATS} of these and the time until the next look, 18 s in all. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(3);

    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration SHUTDOWN_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_RETRY_WAIT = Duration.ofMinutes(1);
    private static final int DOUBLINGS = 6;

    private final Scheduler scheduler;
    private final Task<String> task;
    private final CurrentTenant tenant;
    private final RunningSolves running;
    private final PlanQueue queue;
    private final Clock clock;
    private final boolean enabled;

    SolveScheduler(
            DataSource database,
            SolveTask solving,
            SolveTelemetry telemetry,
            RunningSolves running,
            PlanQueue queue,
            CurrentTenant tenant,
            Clock clock,
            @ConfigProperty(name = "suandian.placement.concurrent-solves", defaultValue = "2") int concurrentSolves,
            @ConfigProperty(name = "suandian.placement.solving-enabled", defaultValue = "true") boolean enabled,
            @ConfigProperty(name = "suandian.roles", defaultValue = "api,solver") String roles) {
        this.running = running;
        this.queue = queue;
        this.tenant = tenant;
        this.clock = clock;
        this.enabled = enabled && ProcessRoles.of(roles).runsJobs();
        this.task = Tasks.custom(PlanQueue.TASK, String.class)
                .onFailure(SolveScheduler::tryAgain)
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    UUID planId = UUID.fromString(instance.getId());
                    queue.putFirst(planId);
                    return switch (TenantScope.call(
                            tenantOf(instance), () -> telemetry.observe(planId, () -> solving.run(planId)))) {
                        case DONE -> new CompletionHandler.OnCompleteRemove<>();
                        case LEFT -> (complete, operations) -> operations.reschedule(complete, clock.instant());
                    };
                });
        // A node takes no more plans than it can solve at once: others may have room for them.
        this.scheduler = Scheduler.create(database, task)
                .schedulerName(new SchedulerName.Fixed(nodeName()))
                .threads(concurrentSolves)
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

    /** After the bundled data, which a plan that waits may need. */
    void atStart(@Observes @Priority(Interceptor.Priority.APPLICATION + 900) StartupEvent start) {
        if (enabled) {
            scheduler.start();
        }
    }

    /** Others go on with what is searched for here while this node still answers requests. */
    void atNotice(@Observes ShutdownDelayInitiatedEvent notice) {
        scheduler.pause();
        running.shutDown();
    }

    /** Searches end at once, and their plans are left for another node, or for this one's next start. */
    void atEnd(@Observes ShutdownEvent end) {
        scheduler.pause();
        running.shutDown();
        if (enabled) {
            scheduler.stop();
        }
    }

    /** Makes the job of a plan, within the caller's transaction and for its tenant. Throws where too many wait. */
    public void schedule(UUID planId) {
        queue.enter(
                planId,
                priority -> scheduler.schedule(
                        task.instanceBuilder(planId.toString())
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
        int doublings = Math.min(DOUBLINGS, complete.getExecution().consecutiveFailures);
        Duration wait = Duration.ofSeconds(1L << doublings);
        operations.reschedule(
                complete,
                complete.getTimeDone().plus(wait.compareTo(LONGEST_RETRY_WAIT) < 0 ? wait : LONGEST_RETRY_WAIT));
    }
}
