package org.suandian.platform.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.suandian.platform.web.Malformed;

/** Reads a type that is written as a JSON number, from the number's own text, and refuses any other kind of value. */
final class NumberDeserializer<T> extends StdScalarDeserializer<T> {

    private final Class<T> type;
    private final transient ScalarParser<T> scalarParser;

    NumberDeserializer(Class<T> type, ScalarParser<T> scalarParser) {
        super(type);
        this.type = type;
        this.scalarParser = scalarParser;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.currentToken().isNumeric()) {
            throw new RefusedValueException(parser, type, new Malformed("be a number"));
        }
        try {
            return scalarParser.parse(parser.getText());
        } catch (Malformed e) {
            throw new RefusedValueException(parser, type, e);
        }
    }

    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        return refuseIfPrimitive(context, "be a number");
    }

    @Override
    public @Nullable Object getAbsentValue(DeserializationContext context) throws JsonMappingException {
        return refuseIfPrimitive(context, "be given");
    }

    private @Nullable T refuseIfPrimitive(DeserializationContext context, String requirement)
            throws JsonMappingException {
        if (type.isPrimitive()) {
            throw new RefusedValueException(context.getParser(), type, new Malformed(requirement));
        }
        return null;
    }
}
