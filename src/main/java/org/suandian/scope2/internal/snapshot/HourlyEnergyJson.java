package org.suandian.scope2.internal.snapshot;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import org.suandian.scope2.accounting.HourlyEnergy;

/** Hours as whole numbers one after the other: {@code {"start":"...","hours":n,"milliwattHours":[...]}}. */
final class HourlyEnergyJson {

    private static final String START = "start";
    private static final String HOURS = "hours";
    private static final String VALUES = "milliwattHours";

    private HourlyEnergyJson() {}

    /** Writes it. */
    static final class Writer extends JsonSerializer<HourlyEnergy> {
        @Override
        public void serialize(HourlyEnergy value, JsonGenerator json, SerializerProvider serializers)
                throws IOException {
            json.writeStartObject();
            json.writeStringField(START, value.start().toString());
            json.writeNumberField(HOURS, value.hours());
            json.writeArrayFieldStart(VALUES);
            for (int hour = 0; hour < value.hours(); hour++) {
                json.writeNumber(value.at(hour).milliwattHours());
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** Reads what {@link Writer} has written. */
    static final class Reader extends JsonDeserializer<HourlyEnergy> {
        @Override
        public HourlyEnergy deserialize(JsonParser json, DeserializationContext context) throws IOException {
            Instant start = Instant.EPOCH;
            long[] values = new long[0];
            int read = 0;
            for (String field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                json.nextToken();
                switch (field) {
                    case START -> start = Instant.parse(json.getText());
                    case HOURS -> values = new long[json.getIntValue()];
                    default -> {
                        for (JsonToken each = json.nextToken(); each != JsonToken.END_ARRAY; each = json.nextToken()) {
                            values[read++] = json.getLongValue();
                        }
                    }
                }
            }
            return new HourlyEnergy(start, Arrays.copyOf(values, read));
        }
    }
}
