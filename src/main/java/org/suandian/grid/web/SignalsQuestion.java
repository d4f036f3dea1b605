package org.suandian.grid.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.grid.CarbonBasis;
import org.suandian.grid.PriceKind;
import org.suandian.grid.internal.signals.SeriesKey;
import org.suandian.grid.internal.signals.Signal;
import org.suandian.platform.web.ParameterNames;
import org.suandian.platform.web.QueryParameters;
import org.suandian.series.Interval;

/**
 * What a client asks of the signals of a zone.
 *
 * @param window {@code [from, to)}
 * @param signal only this one; both where empty
 * @param priceKind only prices that cover this; all where empty
 * @param carbonBasis only intensities that count this; all where empty
 * @param asOf as was known then; now where empty
 */
record SignalsQuestion(
        String zoneId,
        Interval window,
        Optional<Signal> signal,
        Optional<PriceKind> priceKind,
        Optional<CarbonBasis> carbonBasis,
        Optional<Instant> asOf,
        View view) {

    /** What is listed. */
    enum View {
        /** The stored values in force, and the gaps between them. */
        STORED,
        /** Each stored value ever recorded. */
        REVISIONS,
        /** For each hour the value of the best tier, stored or not. */
        RESOLVED
    }

    private enum Flag {
        TRUE,
        FALSE
    }

    private static final Duration LONGEST = Duration.ofDays(366);
    private static final ParameterNames NAMES =
            ParameterNames.of("zone", "from", "to", "signal", "basis", "asOf", "resolved", "revisions");

    /** @throws InvalidInputException for a parameter that is unknown, missing, repeated, malformed or contradicts another */
    static SignalsQuestion of(@Nullable String rawQuery) {
        QueryParameters query = QueryParameters.parse(rawQuery, NAMES);
        String zone = query.getText("zone");
        Interval window = window(getInstant(query, "from"), getInstant(query, "to"));
        Optional<Signal> signal = query.findChoice("signal", Signal.class);
        Optional<String> basis = query.findText("basis");
        Optional<PriceKind> kind = basis.flatMap(text -> constant(text, PriceKind.class));
        Optional<CarbonBasis> carbon = basis.flatMap(text -> constant(text, CarbonBasis.class));
        if (basis.isPresent()) {
            signal = Optional.of(signalOf(basis.get(), kind, carbon, signal));
        }
        return new SignalsQuestion(zone, window, signal, kind, carbon, query.findInstant("asOf"), view(query));
    }

    private static Instant getInstant(QueryParameters query, String name) {
        query.getText(name);
        return query.findInstant(name).orElseThrow();
    }

    private static Interval window(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw refused("to", to.toString(), "be after from (" + from + ")");
        }
        if (Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw refused("to", to.toString(), "be at most 366 days after from (" + from + ")");
        }
        if (from.getNano() != 0 || to.getNano() != 0) {
            throw refused("from", from.toString(), "be, like to, on a whole second");
        }
        return Interval.of(from, to);
    }

    private static <E extends Enum<E>> Optional<E> constant(String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst();
    }

    private static Signal signalOf(
            String basis, Optional<PriceKind> kind, Optional<CarbonBasis> carbon, Optional<Signal> signal) {
        List<Signal> possible = Stream.of(Signal.values())
                .filter(each -> each == Signal.PRICE ? kind.isPresent() : carbon.isPresent())
                .filter(each -> signal.map(each::equals).orElse(true))
                .toList();
        if (possible.isEmpty()) {
            throw refused(
                    "basis",
                    basis,
                    "be one of " + List.of(PriceKind.values()) + " for prices or " + List.of(CarbonBasis.values())
                            + " for carbon intensities");
        }
        return possible.getFirst();
    }

    private static View view(QueryParameters query) {
        boolean resolved = query.findChoice("resolved", Flag.class).equals(Optional.of(Flag.TRUE));
        boolean revisions = query.findChoice("revisions", Flag.class).equals(Optional.of(Flag.TRUE));
        if (resolved && revisions) {
            throw refused("revisions", "true", "not be combined with resolved, as only stored values have revisions");
        }
        return resolved ? View.RESOLVED : revisions ? View.REVISIONS : View.STORED;
    }

    private static InvalidInputException refused(String name, String value, String requirement) {
        return new InvalidInputException(
                "malformed-parameter",
                "The parameter " + name + " (" + value + ") must " + requirement + ".",
                Details.of("parameter", name).and("value", value));
    }

    boolean asks(Signal asked) {
        return signal.map(asked::equals).orElse(true);
    }

    boolean asks(SeriesKey key) {
        return asks(key.signal())
                && priceKind.map(kind -> kind.name().equals(key.basis())).orElse(true)
                && carbonBasis.map(basis -> basis.name().equals(key.basis())).orElse(true);
    }
}
