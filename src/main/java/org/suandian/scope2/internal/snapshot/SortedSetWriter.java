package org.suandian.scope2.internal.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/** Sets have no order of their own, and immutable ones another one in each process: they are written sorted. */
@SuppressWarnings("rawtypes") // as Jackson asks for the class
final class SortedSetWriter extends JsonSerializer<Set> {

    @Override
    @SuppressWarnings("unchecked") // of texts or constants of an enum
    public void serialize(Set value, JsonGenerator json, SerializerProvider serializers) throws IOException {
        json.writeStartArray();
        for (Object each : new TreeSet<Object>(value)) {
            serializers.defaultSerializeValue(each, json);
        }
        json.writeEndArray();
    }
}
