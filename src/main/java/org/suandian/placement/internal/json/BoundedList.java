package org.suandian.placement.internal.json;

import java.util.ArrayList;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.placement.problem.draft.ProblemLimits;

/**
 * A list that refuses more elements than a problem may have while it is still being read, so that nobody can fill the memory.
 *
 * @param <T> what it holds; never null
 */
public abstract class BoundedList<T> extends ArrayList<T> {

    private static final long serialVersionUID = 1;

    private final String noun;
    private final int most;

    BoundedList(String noun, int most) {
        super(0);
        this.noun = noun;
        this.most = most;
    }

    @Override
    public final boolean add(@Nullable T element) {
        if (element == null) {
            throw new InvalidInputException(
                    "invalid-property", "The list of %s must not have null among its elements.".formatted(noun));
        }
        if (size() == most) {
            throw new InvalidInputException(
                    "too-many-" + noun,
                    "The number of %s must be at most %d; reading stopped there."
                            .formatted(noun.replace('-', ' '), most),
                    Details.of("maximum", most));
        }
        return super.add(element);
    }

    @Override
    public final boolean addAll(Collection<? extends T> elements) {
        boolean changed = false;
        for (T element : elements) {
            changed |= add(element);
        }
        return changed;
    }

    /** Sites. */
    public static final class Sites extends BoundedList<SiteDto> {
        private static final long serialVersionUID = 1;

        public Sites() {
            super("sites", ProblemLimits.SITES);
        }
    }

    /** Pools. */
    public static final class Pools extends BoundedList<PoolDto> {
        private static final long serialVersionUID = 1;

        public Pools() {
            super("pools", ProblemLimits.POOLS);
        }
    }

    /** Batches. */
    public static final class Batches extends BoundedList<BatchDto> {
        private static final long serialVersionUID = 1;

        public Batches() {
            super("batches", ProblemLimits.BATCHES);
        }
    }

    /** Budgets of tenants. */
    public static final class Budgets extends BoundedList<BudgetDto> {
        private static final long serialVersionUID = 1;

        public Budgets() {
            super("tenant-budgets", ProblemLimits.BUDGETS);
        }
    }

    /** Fits of one batch. */
    public static final class Fits extends BoundedList<FitDto> {
        private static final long serialVersionUID = 1;

        public Fits() {
            super("fits", ProblemLimits.FITS_OF_A_BATCH);
        }
    }

    /** Ids: no list of them can usefully be longer than there may be sites. */
    public static final class Ids extends BoundedList<String> {
        private static final long serialVersionUID = 1;

        public Ids() {
            super("ids", ProblemLimits.SITES);
        }
    }

    /** One value, or one for each hour or slot. */
    public static final class Steps extends BoundedList<Double> {
        private static final long serialVersionUID = 1;

        public Steps() {
            super("values", ProblemLimits.SLOTS);
        }
    }
}
