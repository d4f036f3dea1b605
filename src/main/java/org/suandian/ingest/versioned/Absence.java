package org.suandian.ingest.versioned;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Between absence as the domain says it and the null of a database column. */
public final class Absence {

    private Absence() {}

    public static @Nullable Double column(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    public static <T> @Nullable T column(Optional<T> value) {
        return value.orElse(null);
    }

    public static OptionalDouble decimal(@Nullable Double column) {
        return column == null ? OptionalDouble.empty() : OptionalDouble.of(column);
    }
}
