package org.suandian.platform.web.json;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.StrictNumbers;
import org.suandian.platform.web.StrictTimes;

/**
 * Makes the JSON reader refuse unknown and duplicate properties, anything after the document, numbers written as
 * strings and strings as numbers, numbers that a {@code double} cannot hold, moments without an offset, text with NUL
 * or half a surrogate pair, and documents that are deep or long beyond use.
 */
@Singleton
public final class StrictJson implements ObjectMapperCustomizer {

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNumberLength(64)
            .maxNestingDepth(50)
            .maxNameLength(200)
            .maxStringLength(1_000_000)
            .build();

    /** The last: the libraries' own modules would read moments and numbers in their way again. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.getFactory().setStreamReadConstraints(LIMITS);
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
        mapper.getFactory().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION.mappedFeature());
        mapper.enable(
                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.disable(
                SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
        refuseCoercion(mapper);
        mapper.registerModule(scalars());
    }

    private static void refuseCoercion(ObjectMapper mapper) {
        for (LogicalType type : new LogicalType[] {LogicalType.Integer, LogicalType.Float, LogicalType.Boolean}) {
            for (CoercionInputShape shape : CoercionInputShape.values()) {
                if (!(type == LogicalType.Float && shape == CoercionInputShape.Integer)) {
                    mapper.coercionConfigFor(type).setCoercion(shape, CoercionAction.Fail);
                }
            }
        }
    }

    private static SimpleModule scalars() {
        SimpleModule module = new SimpleModule("strict-scalars");
        module.addDeserializer(String.class, new TextDeserializer<>(String.class, CleanText::require));
        module.addDeserializer(Instant.class, new TextDeserializer<>(Instant.class, StrictTimes::parseInstant));
        module.addDeserializer(LocalDate.class, new TextDeserializer<>(LocalDate.class, StrictTimes::parseDate));
        module.addDeserializer(Double.class, new NumberDeserializer<>(Double.class, StrictNumbers::parseDouble));
        module.addDeserializer(double.class, new NumberDeserializer<>(double.class, StrictNumbers::parseDouble));
        module.addDeserializer(
                BigDecimal.class, new NumberDeserializer<>(BigDecimal.class, StrictNumbers::parseDecimal));
        module.addKeyDeserializer(String.class, new TextKeyDeserializer());
        return module;
    }
}
