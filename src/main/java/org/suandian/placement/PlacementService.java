package org.suandian.placement;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.suandian.failure.ConflictException;
import org.suandian.failure.LimitReachedException;
import org.suandian.failure.UnanswerableException;
import org.suandian.failure.UnknownIdException;
import org.suandian.jobs.QueueState;
import org.suandian.placement.pareto.ParetoFront;
import org.suandian.placement.problem.draft.DraftProblem;
import org.suandian.placement.replan.ReplanRequest;
import org.suandian.placement.standing.StandingPlan;

/**
 * Plans: handed in, searched for by durable jobs, read, stopped, grown and gone on from. Everything is stored and survives a restart.
 *
 * <p>Methods that take an id throw {@link UnknownIdException} where nothing has it.
 */
public interface PlacementService {

    /**
     * Stores a problem and has it searched.
     *
     * @throws UnanswerableException {@code invalid-placement-problem} with all issues, if there are errors; nothing is stored
     * @throws UnanswerableException {@code idempotency-key-reused}
     * @throws LimitReachedException {@code too-many-plans}
     */
    Submission submit(DraftProblem problem, Optional<IdempotencyKey> key);

    /**
     * The same for several carbon prices, each a plan of its own.
     *
     * @param carbonPricesPerTonne in the problem's currency, at least one
     */
    Submission submitFront(DraftProblem problem, List<Double> carbonPricesPerTonne, Optional<IdempotencyKey> key);

    /**
     * The same for what has changed since a plan was made.
     *
     * @throws ConflictException {@code plan-is-being-solved} or {@code plan-has-no-placement}
     */
    Submission replan(UUID parentId, ReplanRequest request, Optional<IdempotencyKey> key);

    /** The newest first. */
    List<PlanRecord> listPlans(int limit);

    PlanRecord getPlan(UUID id);

    /** The plan with its problem, tables and best placement. */
    StandingPlan getStandingPlan(UUID id);

    /** The course of the search so far, in a bounded number of points. */
    List<ProgressPoint> listCourse(UUID id);

    ParetoFront getFront(UUID id);

    /** Ends the search soon and keeps the best plan so far. Nothing changes if it has ended. */
    PlanRecord stop(UUID id);

    /**
     * Places one more batch at once, without moving any other.
     *
     * @param batch a problem that has this batch only, the horizon, and what was found in reading it
     * @throws UnanswerableException {@code invalid-placement-problem} with all issues
     * @throws ConflictException {@code plan-is-being-solved}, {@code plan-has-no-placement} or, with the reason and what would help,
     *     {@code no-room-for-batch}
     */
    PlacedBatch placeBatch(UUID id, DraftProblem batch, Optional<IdempotencyKey> key);

    /**
     * Tells of a plan: at once, whenever it changes, every two seconds at least, and for the last time when its status is final.
     *
     * @param listener called from one thread; must not block
     * @return closed to hear no more; closing again does nothing
     */
    Watching watch(UUID id, Consumer<PlanRecord> listener);

    /** The plans that wait and that are searched for, over all nodes. */
    QueueState queue();

    /** The plans that this node searches for now, whoever has handed them in, with what it has found so far. Told from memory. */
    List<RunningPlan> listRunningHere();

    /** Somebody is told of a plan. */
    interface Watching extends AutoCloseable {
        @Override
        void close();
    }
}
