package org.suandian.placement.problem;

import java.util.List;

/**
 * Values over the horizon as a user gives them: one for all of it, one for each hour, or one for each slot.
 *
 * @param values in order of time; not empty
 */
public record StepValues(List<Double> values) {

    public StepValues {
        values = List.copyOf(values);
    }

    public static StepValues constant(double value) {
        return new StepValues(List.of(value));
    }

    /** Whether there are as many values as the horizon needs. */
    public boolean covers(Horizon horizon) {
        return values.size() == 1 || values.size() == horizon.slots() || values.size() == hours(horizon);
    }

    /** The value in a slot of a horizon that this {@linkplain #covers covers}. */
    public double at(Horizon horizon, int slot) {
        if (values.size() == 1) {
            return values.getFirst();
        }
        if (values.size() == horizon.slots()) {
            return values.get(slot);
        }
        return values.get((int) (slot * horizon.slotHours()));
    }

    /** Hours begun in the horizon. */
    private static int hours(Horizon horizon) {
        return (int) Math.ceil(horizon.slots() * horizon.slotHours());
    }
}
