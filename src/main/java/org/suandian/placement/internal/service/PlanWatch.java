package org.suandian.placement.internal.service;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.suandian.placement.PlacementService.Watching;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.PlanRecord;
import org.suandian.placement.PlanStatus;
import org.suandian.placement.internal.jobs.RunningSolves;
import org.suandian.placement.internal.store.PlanStore;
import org.suandian.tenant.CurrentTenant;
import org.suandian.tenant.Tenant;
import org.suandian.tenant.TenantScope;

/**
 * Tells listeners of plans. One look at the database at a time serves all listeners of all plans of a tenant, and none is made while nobody
 * listens; what is searched on this node is told from memory.
 */
@Singleton
class PlanWatch {

    private static final long LOOK_MILLIS = 300;
    private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(1_900);

    /** A listener and what it was told last. */
    private final class Listener implements Watching {

        private final Tenant tenant;
        private final UUID planId;
        private final Consumer<PlanRecord> consumer;
        private @Nullable PlanRecord told;
        private long toldNanos;

        Listener(Tenant tenant, UUID planId, Consumer<PlanRecord> consumer) {
            this.tenant = tenant;
            this.planId = planId;
            this.consumer = consumer;
        }

        synchronized void tell(PlanRecord plan) {
            PlanRecord before = told;
            boolean isQuiet =
                    before != null && System.nanoTime() - toldNanos < QUIET_NANOS && saysTheSame(before, plan);
            if (isQuiet || (before != null && before.status().isFinal())) {
                return;
            }
            told = plan;
            toldNanos = System.nanoTime();
            consumer.accept(plan);
            if (plan.status().isFinal()) {
                close();
            }
        }

        @Override
        public void close() {
            listeners.computeIfPresent(planId, (id, all) -> {
                all.remove(this);
                return all.isEmpty() ? null : all;
            });
        }
    }

    private final PlanStore store;
    private final RunningSolves running;
    private final CurrentTenant tenant;
    private final Map<UUID, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("plan-watch").daemon().factory());

    PlanWatch(PlanStore store, RunningSolves running, CurrentTenant tenant) {
        this.store = store;
        this.running = running;
        this.tenant = tenant;
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent shutdown) {
        looking.shutdownNow();
    }

    /** Tells the current state before it returns. */
    Watching watch(PlanRecord current, Consumer<PlanRecord> consumer) {
        Listener listener = new Listener(tenant.get(), current.id(), consumer);
        listeners.compute(current.id(), (id, all) -> {
            Set<Listener> more = all == null ? ConcurrentHashMap.newKeySet() : all;
            more.add(listener);
            return more;
        });
        listener.tell(withNewestProgress(current));
        return listener;
    }

    private void look() {
        Map<Tenant, Set<UUID>> watched = new HashMap<>();
        listeners.forEach((plan, all) -> all.forEach(each ->
                watched.computeIfAbsent(each.tenant, key -> new HashSet<>()).add(plan)));
        try {
            watched.forEach((whose, plans) -> TenantScope.call(whose, () -> store.listByIds(plans))
                    .forEach(plan -> tellAll(plan.id(), withNewestProgress(plan))));
        } catch (RuntimeException e) {
            Log.debugf("The watched plans could not be read, and will be again: %s", e);
        }
    }

    private void tellAll(UUID planId, PlanRecord plan) {
        List<Listener> all = new ArrayList<>(listeners.getOrDefault(planId, Set.of()));
        for (Listener listener : all) {
            try {
                listener.tell(plan);
            } catch (RuntimeException e) {
                listener.close(); // whoever cannot be told is not told again
            }
        }
    }

    /** What this node has found is newer than what is stored. */
    PlanRecord withNewestProgress(PlanRecord plan) {
        return plan.status() == PlanStatus.SOLVING_ACTIVE
                ? running.findProgress(plan.id()).map(plan::withProgress).orElse(plan)
                : plan;
    }

    private static boolean saysTheSame(PlanRecord one, PlanRecord other) {
        PlanProgress before = one.progress();
        PlanProgress after = other.progress();
        return one.status() == other.status()
                && one.stopRequested() == other.stopRequested()
                && before.phase().equals(after.phase())
                && before.objectiveMicro().equals(after.objectiveMicro())
                && before.boundMicro().equals(after.boundMicro())
                && before.placed().equals(after.placed());
    }
}
