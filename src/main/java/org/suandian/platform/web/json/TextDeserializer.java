package org.suandian.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.suandian.platform.web.Malformed;

/** Reads a type that is written as a JSON string, and refuses any other kind of value. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient ScalarParser<T> scalarParser;

    TextDeserializer(Class<T> type, ScalarParser<T> scalarParser) {
        super(type);
        this.type = type;
        this.scalarParser = scalarParser;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw new RefusedValueException(parser, type, new Malformed("be a string"));
        }
        try {
            return scalarParser.parse(parser.getText());
        } catch (Malformed e) {
            throw new RefusedValueException(parser, type, e);
        }
    }
}
