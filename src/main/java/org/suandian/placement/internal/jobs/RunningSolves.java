package org.suandian.placement.internal.jobs;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.suandian.placement.PlanProgress;
import org.suandian.placement.RunningPlan;

/** The searches that run on this node. */
@Singleton
public class RunningSolves {

    private final Map<UUID, RunningSolve> running = new ConcurrentHashMap<>();
    private volatile boolean shuttingDown;

    void add(RunningSolve solve) {
        running.put(solve.planId(), solve);
        if (shuttingDown) {
            solve.shutDown();
        }
    }

    void remove(RunningSolve solve) {
        running.remove(solve.planId(), solve);
    }

    /** Lets the search of a plan end soon, if it runs here. */
    public void stop(UUID planId) {
        Optional.ofNullable(running.get(planId)).ifPresent(RunningSolve::requestStop);
    }

    /** What the search of a plan has told so far, if it runs here; newer than what is stored. */
    public Optional<PlanProgress> findProgress(UUID planId) {
        return Optional.ofNullable(running.get(planId)).map(RunningSolve::progressNow);
    }

    /** The plans that are searched for here. */
    public List<RunningPlan> list() {
        return running.values().stream().map(RunningSolve::runningNow).toList();
    }

    void shutDown() {
        shuttingDown = true;
        running.values().forEach(RunningSolve::shutDown);
    }
}
