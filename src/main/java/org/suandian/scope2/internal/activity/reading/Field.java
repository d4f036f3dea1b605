package org.suandian.scope2.internal.activity.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fields of a record, as JSON and CSV name them. */
public enum Field {
    ORGANISATION("organisation", "organisation"),
    ID("id", "id"),
    TYPE("type", "type"),
    REVERSES("reverses", "reverses"),
    SITE("site", "site"),
    START("start", "start"),
    END("end", "end"),
    ENERGY("energy", "energy", true),
    ENERGY_UNIT("energyUnit", "energy_unit"),
    MEASUREMENT_POINT("measurementPoint", "measurement_point"),
    METER("meter", "meter"),
    MODEL("model", "model"),
    ACCELERATOR("accelerator", "accelerator"),
    TENANT("tenant", "tenant"),
    BATCH("batch", "batch"),
    INPUT_TOKENS("inputTokens", "input_tokens", true),
    OUTPUT_TOKENS("outputTokens", "output_tokens", true),
    ACCELERATOR_HOURS("acceleratorHours", "accelerator_hours", true),
    POWER_W_PER_ACCELERATOR("powerWPerAccelerator", "power_w_per_accelerator", true),
    PRECISION("precision", "precision"),
    CONCURRENCY("concurrency", "concurrency", true);

    private static final Map<String, Field> BY_JSON_NAME = byName(Field::jsonName);
    private static final Map<String, Field> BY_CSV_NAME = byName(Field::csvName);

    private final String jsonName;
    private final String csvName;
    private final boolean number;

    Field(String jsonName, String csvName) {
        this(jsonName, csvName, false);
    }

    Field(String jsonName, String csvName, boolean number) {
        this.jsonName = jsonName;
        this.csvName = csvName;
        this.number = number;
    }

    public String jsonName() {
        return jsonName;
    }

    public String csvName() {
        return csvName;
    }

    /** Whether JSON has a number for it, rather than a string. */
    public boolean isNumber() {
        return number;
    }

    static Optional<Field> findByJsonName(String name) {
        return Optional.ofNullable(BY_JSON_NAME.get(name));
    }

    static Optional<Field> findByCsvName(String name) {
        return Optional.ofNullable(BY_CSV_NAME.get(name));
    }

    static List<String> listNames(Function<Field, String> name) {
        return Arrays.stream(values()).map(name).toList();
    }

    private static Map<String, Field> byName(Function<Field, String> name) {
        return Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(name, field -> field));
    }
}
