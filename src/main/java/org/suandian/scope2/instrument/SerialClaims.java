package org.suandian.scope2.instrument;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.suandian.scope2.instrument.Instrument.SerialRange;

/** Serial ranges that were claimed one after another, none of which overlaps another. However registry and series are capitalised. */
public final class SerialClaims {

    private record Series(String registry, String series) {

        static Series of(SerialRange range) {
            return new Series(
                    range.registry().toUpperCase(Locale.ROOT), range.series().toUpperCase(Locale.ROOT));
        }
    }

    private final Map<Series, TreeMap<Long, SerialRange>> byFirst = new HashMap<>();

    /**
     * Claims a range, unless it overlaps a claimed one: that is returned.
     *
     * @param range in ascending order
     */
    public Optional<SerialRange> claim(SerialRange range) {
        TreeMap<Long, SerialRange> claimed = byFirst.computeIfAbsent(Series.of(range), series -> new TreeMap<>());
        Map.Entry<Long, SerialRange> before = claimed.floorEntry(range.last());
        if (before != null && before.getValue().last() >= range.first()) {
            return Optional.of(before.getValue());
        }
        claimed.put(range.first(), range);
        return Optional.empty();
    }
}
