package org.suandian.scope2.internal.activity.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.suandian.failure.Details;
import org.suandian.failure.InvalidInputException;
import org.suandian.failure.NearMatches;
import org.suandian.failure.Quoted;

/**
 * Reads JSON, one record after another: an array of records, an object with {@code organisation} and then {@code records}, or, a
 * sequence, objects without anything between them but white space. Numbers stay the digits that they were sent as.
 */
public final class JsonRecordReader implements RecordReader {

    private static final String RECORDS = "records";

    private final JsonFactory factory;
    private final boolean sequence;
    private final RawRecord record = new RawRecord(false);
    private String organisation = "";
    private long rows;

    /**
     * @param factory of the service's own strict JSON, which refuses duplicate properties
     * @param sequence whether it is a sequence of records, rather than one document
     */
    public JsonRecordReader(JsonFactory factory, boolean sequence) {
        this.factory = factory;
        this.sequence = sequence;
    }

    @Override
    public void read(InputStream in, Issues issues, Sink sink) throws IOException, SQLException {
        try (JsonParser parser = factory.createParser(in)) {
            JsonToken token = parser.nextToken();
            if (sequence) {
                for (; token != null; token = parser.nextToken()) {
                    readRecord(parser, issues, sink);
                }
            } else if (token != null) {
                readDocument(parser, issues, sink);
                requireEnd(parser);
            }
        }
        if (rows == 0) {
            issues.add("no-records", 0, 0, "The request must have records. Maybe its body got lost.");
        }
    }

    private void readDocument(JsonParser parser, Issues issues, Sink sink) throws IOException, SQLException {
        if (parser.hasToken(JsonToken.START_ARRAY)) {
            readArray(parser, issues, sink);
            return;
        }
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw invalid(parser, "The body", "be an array of records, or an object with organisation and records");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case RECORDS -> readArray(parser, issues, sink);
                case "organisation" -> organisation = organisation(parser);
                default -> throw unknown(parser, name);
            }
        }
    }

    private void readArray(JsonParser parser, Issues issues, Sink sink) throws IOException, SQLException {
        if (!parser.hasToken(JsonToken.START_ARRAY)) {
            throw invalid(parser, "The property records", "be an array");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            readRecord(parser, issues, sink);
        }
    }

    private void readRecord(JsonParser parser, Issues issues, Sink sink) throws IOException, SQLException {
        long line = parser.currentTokenLocation().getLineNr();
        record.begin(++rows, line);
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            parser.skipChildren();
            issues.add("not-an-object", rows, line, "The record must be an object.");
            return;
        }
        record.set(Field.ORGANISATION, organisation);
        long before = issues.total();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Optional<Field> field = Field.findByJsonName(name);
            if (field.isPresent()) {
                readValue(parser, field.get(), issues);
            } else {
                parser.skipChildren();
                unknownField(name, issues);
            }
        }
        if (issues.total() == before) {
            sink.accept(record);
        }
    }

    private void readValue(JsonParser parser, Field field, Issues issues) throws IOException {
        boolean right = field.isNumber()
                ? parser.hasToken(JsonToken.VALUE_NUMBER_INT) || parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)
                : parser.hasToken(JsonToken.VALUE_STRING) && !parser.getText().isEmpty();
        if (right) {
            record.set(field, parser.getText());
        } else {
            parser.skipChildren();
            issues.add(
                    "wrong-type",
                    record,
                    field,
                    "The %s must be a %s. Maybe leave it out where there is none."
                            .formatted(field.jsonName(), field.isNumber() ? "number" : "string that is not empty"));
        }
    }

    private void unknownField(String name, Issues issues) {
        List<String> names = Field.listNames(Field::jsonName);
        List<String> near = NearMatches.listNearest(name, names);
        String advice = near.isEmpty() ? "" : " Maybe " + String.join(" or ", near) + ".";
        issues.add(new ActivityIssue(
                "unknown-field",
                record.row(),
                record.line(),
                Optional.of(Quoted.of(name)),
                "The property (%s) must be one of %s.%s".formatted(Quoted.of(name), String.join(", ", names), advice)));
    }

    private String organisation(JsonParser parser) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            throw invalid(parser, "The property organisation", "be a string");
        }
        if (rows > 0) {
            throw invalid(parser, "The property organisation", "stand before records, which are read as they come");
        }
        return parser.getText();
    }

    private static void requireEnd(JsonParser parser) throws IOException {
        if (parser.nextToken() != null) {
            throw place(parser, "malformed-json", "The body%s must end after its document.", Details.none());
        }
    }

    private static InvalidInputException unknown(JsonParser parser, String name) {
        List<String> allowed = List.of("organisation", RECORDS);
        return place(
                parser,
                "unknown-property",
                "The property (" + Quoted.of(name).replace("%", "%%") + ")%s must be one of organisation, records.",
                Details.of("property", Quoted.of(name))
                        .and("nearMatches", NearMatches.listNearest(name, allowed))
                        .and("allowed", allowed));
    }

    private static InvalidInputException invalid(JsonParser parser, String subject, String requirement) {
        return place(parser, "invalid-property", subject + "%s must " + requirement + ".", Details.none());
    }

    private static InvalidInputException place(JsonParser parser, String code, String message, Details details) {
        int line = parser.currentTokenLocation().getLineNr();
        int column = parser.currentTokenLocation().getColumnNr();
        return new InvalidInputException(
                code,
                message.formatted(" (line " + line + ", column " + column + ")"),
                details.and("line", line).and("column", column));
    }
}
