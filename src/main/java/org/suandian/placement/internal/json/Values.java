package org.suandian.placement.internal.json;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.suandian.placement.internal.json.BoundedList.Ids;
import org.suandian.placement.internal.json.BoundedList.Steps;
import org.suandian.placement.problem.StepValues;

/** Values between the shape of JSON and that of the domain. */
final class Values {

    private Values() {}

    static OptionalDouble number(Optional<Double> boxed) {
        return boxed.isPresent() ? OptionalDouble.of(boxed.get()) : OptionalDouble.empty();
    }

    static Optional<Double> boxed(OptionalDouble number) {
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** What is 0 unless it is said otherwise need not be said. */
    static Optional<Double> unlessZero(double number) {
        return number == 0 ? Optional.empty() : Optional.of(number);
    }

    static Optional<StepValues> steps(Optional<Steps> read) {
        return read.map(StepValues::new);
    }

    static Optional<Steps> written(Optional<StepValues> values) {
        return values.map(given -> {
            Steps steps = new Steps();
            steps.addAll(given.values());
            return steps;
        });
    }

    static List<String> ids(Optional<Ids> read) {
        return read.map(List::<String>copyOf).orElse(List.of());
    }

    static Optional<Ids> ids(Collection<String> given) {
        Ids ids = new Ids();
        ids.addAll(given);
        return given.isEmpty() ? Optional.empty() : Optional.of(ids);
    }
}
