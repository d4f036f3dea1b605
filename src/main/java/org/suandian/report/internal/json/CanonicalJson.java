package org.suandian.report.internal.json;

import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;

/**
 * Writes JSON in the one form of RFC 8785: no white space, sorted properties, the shortest escapes, UTF-8. Its numbers are whole and no
 * larger than a double holds exactly; decimals are strings, so that no reader rounds them.
 */
public final class CanonicalJson {

    private static final long LARGEST = (1L << 53) - 1;
    private static final char FIRST_PRINTABLE = ' ';

    private final Writer out;

    private CanonicalJson(Writer out) {
        this.out = out;
    }

    /** Writes an object; does not close the stream. A lone surrogate fails, as it has no form in UTF-8. */
    public static void write(JsonObject object, OutputStream output) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(
                output,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        new CanonicalJson(writer).object(object);
        writer.flush();
    }

    /** The bytes of an object. */
    public static byte[] bytes(JsonObject object) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(object, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void value(Object value) throws IOException {
        switch (value) {
            case String text -> text(text);
            case Long number -> number(number);
            case Boolean flag -> out.write(flag.toString());
            case JsonObject object -> object(object);
            case Iterable<?> list -> list(list);
            default ->
                throw new IllegalArgumentException("The value (%s) must have a form.".formatted(value.getClass()));
        }
    }

    private void object(JsonObject object) throws IOException {
        out.write('{');
        boolean first = true;
        for (Map.Entry<String, Object> property : object.properties().entrySet()) {
            if (!first) {
                out.write(',');
            }
            first = false;
            text(property.getKey());
            out.write(':');
            value(property.getValue());
        }
        out.write('}');
    }

    private void list(Iterable<?> list) throws IOException {
        out.write('[');
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
            value(elements.next());
            if (elements.hasNext()) {
                out.write(',');
            }
        }
        out.write(']');
    }

    private void number(long number) throws IOException {
        if (Math.abs(number) > LARGEST) {
            throw new IllegalArgumentException("The number (%d) must be at most %d.".formatted(number, LARGEST));
        }
        out.write(Long.toString(number));
    }

    private void text(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        out.write('"');
    }

    private void character(char character) throws IOException {
        switch (character) {
            case '"' -> out.write("\\\"");
            case '\\' -> out.write("\\\\");
            case '\b' -> out.write("\\b");
            case '\t' -> out.write("\\t");
            case '\n' -> out.write("\\n");
            case '\f' -> out.write("\\f");
            case '\r' -> out.write("\\r");
            default -> {
                if (character < FIRST_PRINTABLE) {
                    out.write("\\u%04x".formatted((int) character));
                } else {
                    out.write(character);
                }
            }
        }
    }
}
