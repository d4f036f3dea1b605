package org.suandian.scope2.web.register.body;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.suandian.scope2.ledger.EntryProblems;

/** A JSON document that is one entry, or a list of entries; one is in memory at a time. */
public final class JsonEntries {

    private final ObjectReader reader;
    private final List<String> allowed;
    private final EntryProblems problems;
    private final EntryLimit limit = new EntryLimit();

    /** @param allowed the properties of an entry */
    public JsonEntries(ObjectMapper mapper, List<String> allowed, EntryProblems problems) {
        this.reader = mapper.reader()
                .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS); // what follows an entry is the next one
        this.allowed = allowed;
        this.problems = problems;
    }

    /** Throws the JSON reader's exceptions for what is no JSON. */
    public void read(InputStream document, Consumer<JsonFields> consumer) throws IOException {
        try (JsonParser parser = reader.createParser(document)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                int index = 0;
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    limit.count();
                    accept("[" + index++ + "]", reader.readTree(parser), consumer);
                }
                if (index == 0) {
                    problems.error("empty-request", "", "The request must hold at least one entry.");
                }
            } else if (first != null) {
                accept("", reader.readTree(parser), consumer);
            } else {
                throw new JsonParseException(parser, "No content");
            }
            if (parser.nextToken() != null) {
                throw new JsonParseException(parser, "Trailing token");
            }
        }
    }

    private void accept(String path, JsonNode node, Consumer<JsonFields> consumer) {
        if (node instanceof ObjectNode object) {
            consumer.accept(new JsonFields(path, object, allowed, problems));
        } else {
            problems.error("malformed-entry", path, "The entry must be an object.");
        }
    }
}
