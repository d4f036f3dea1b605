package org.suandian.scope2.internal.snapshot;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.suandian.scope2.accounting.HourlyEnergy;
import org.suandian.scope2.accounting.result.AccountingResult;
import org.suandian.scope2.accounting.result.MemoLine;
import org.suandian.scope2.instrument.Verdict;

/**
 * Writes and reads records as JSON in one way: fields in the order of their declaration, sets and maps sorted, decimals in full, absent
 * fields left out, no spaces.
 */
final class CanonicalJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule(), ours())
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(MapperFeature.AUTO_DETECT_GETTERS)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, SerializationFeature.CLOSE_CLOSEABLE)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .addMixIn(AccountingResult.class, WithoutInputs.class)
            .addMixIn(Verdict.class, WithoutWording.class)
            .addMixIn(MemoLine.class, WithoutWording.class)
            .build();

    private CanonicalJson() {}

    /** The inputs are in the snapshot. */
    @JsonIgnoreProperties("inputs")
    private interface WithoutInputs {}

    /** A sentence that is worded anew makes no other result: what it says follows from the inputs. */
    @JsonIgnoreProperties("detail")
    private interface WithoutWording {}

    private static SimpleModule ours() {
        SimpleModule module = new SimpleModule("canonical");
        module.addSerializer(HourlyEnergy.class, new HourlyEnergyJson.Writer());
        module.addDeserializer(HourlyEnergy.class, new HourlyEnergyJson.Reader());
        module.addSerializer(Set.class, new SortedSetWriter());
        return module;
    }

    /** Does not close the stream. */
    static void write(Object value, OutputStream out) throws IOException {
        MAPPER.writeValue(out, value);
    }

    static <T> T read(InputStream in, Class<T> type) throws IOException {
        return MAPPER.readValue(in, type);
    }
}
