package org.suandian.platform.web.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import org.suandian.platform.web.CleanText;
import org.suandian.platform.web.Malformed;

/** Reads the keys of a map, strictly like other text. */
final class TextKeyDeserializer extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return CleanText.require(key);
        } catch (Malformed e) {
            throw new RefusedValueException(context.getParser(), String.class, e);
        }
    }
}
