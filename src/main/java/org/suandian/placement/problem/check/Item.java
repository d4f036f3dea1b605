package org.suandian.placement.problem.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.suandian.failure.Quoted;
import org.suandian.placement.problem.StepValues;

/** One site, pool, batch or budget that is checked, and the words for what is wrong with it. */
final class Item {

    static final String OUT_OF_RANGE = "number-out-of-range";

    private final Checking checking;
    private final String list;
    private final int index;
    private final String noun;
    private final String id;

    Item(Checking checking, String list, int index, String noun, String id) {
        this.checking = checking;
        this.list = list;
        this.index = index;
        this.noun = noun;
        this.id = id;
    }

    /** {@code the batch (b1)}, for messages. */
    String name() {
        return "the " + noun + " (" + Quoted.of(id) + ")";
    }

    void error(String code, String field, String message) {
        checking.issues().error(code, path(field), message);
    }

    void warning(String code, String field, String message) {
        checking.issues().warning(code, path(field), message);
    }

    /** The id must be given, short, and no earlier item's. */
    void requireOwnId(String field, Set<String> seen) {
        if (id.isBlank()) {
            error("missing-property", field, "The %s of the %s must be given.".formatted(field, noun));
        } else if (id.length() > LONGEST_ID) {
            error(
                    "id-too-long",
                    field,
                    "The %s of %s must have at most %d characters.".formatted(field, name(), LONGEST_ID));
        } else if (!seen.add(id)) {
            error(
                    "duplicate-id",
                    field,
                    "The %s of %s must be given to one %s only. Maybe it was copied.".formatted(field, name(), noun));
        }
    }

    private static final int LONGEST_ID = 200;

    /** A reference must lead to something. */
    void requireKnown(String thing, String field, String reference, KnownIds known) {
        if (known.contains(reference)) {
            return;
        }
        List<String> near = checking.issues().isFull() ? List.of() : known.nearest(reference);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        checking.issues()
                .error(
                        "unknown-" + thing.replace(' ', '-'),
                        path(field),
                        "The %s (%s) of %s must be a known one.%s"
                                .formatted(thing, Quoted.of(reference), name(), advice),
                        Map.of("thing", thing, "id", Quoted.of(reference), "nearMatches", near));
    }

    void requireBetween(String field, double value, double least, double most, String unit) {
        if (!(value >= least && value <= most)) {
            error(
                    OUT_OF_RANGE,
                    field,
                    "The %s of %s (%s) must be between %s and %s."
                            .formatted(
                                    field, name(), withUnit(value, unit), Numbers.shown(least), withUnit(most, unit)));
        }
    }

    void requirePositive(String field, double value, double most, String unit) {
        if (!(value > 0 && value <= most)) {
            error(
                    OUT_OF_RANGE,
                    field,
                    "The %s of %s (%s) must be greater than 0 and at most %s."
                            .formatted(field, name(), withUnit(value, unit), withUnit(most, unit)));
        }
    }

    /** Each value within its bounds, and as many values as the horizon has hours or slots. */
    void requireSeries(String field, Optional<StepValues> given, double least, double most, String unit) {
        if (given.isEmpty()) {
            return;
        }
        StepValues series = given.get();
        if (checking.draft().horizonKnown() && !series.covers(checking.horizon())) {
            error(
                    "series-length",
                    field,
                    "The %s of %s (%d values) must be one number, one for each hour, or one for each of the %d slots of the horizon. Maybe the series is %s than the horizon."
                            .formatted(
                                    field,
                                    name(),
                                    series.values().size(),
                                    checking.horizon().slots(),
                                    series.values().size() < checking.horizon().slots() ? "shorter" : "longer"));
            return;
        }
        List<Double> values = series.values();
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            if (!(value >= least && value <= most)) {
                requireBetween(values.size() == 1 ? field : field + "[" + i + "]", value, least, most, unit);
                return;
            }
        }
    }

    private static String withUnit(double value, String unit) {
        return Numbers.shown(value) + (unit.isEmpty() ? "" : " " + unit);
    }

    private String path(String field) {
        return checking.path(list, index, field);
    }
}
