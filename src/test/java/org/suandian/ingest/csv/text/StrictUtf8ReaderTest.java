package org.suandian.ingest.csv.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StrictUtf8ReaderTest {

    /** Gives one byte at a time, as a slow network may. */
    private static InputStream slow(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }

    private static String readAll(InputStream in, int bufferSize) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[bufferSize];
        try (StrictUtf8Reader reader = new StrictUtf8Reader(in)) {
            for (int read = reader.read(buffer, 0, bufferSize); read >= 0; read = reader.read(buffer, 0, bufferSize)) {
                text.append(buffer, 0, read);
            }
        }
        return text.toString();
    }

    @Test
    void charactersCutByABufferAreWhole() throws IOException {
        String text = "宁夏,é,𝄞,z\n".repeat(20_000);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        assertThat(readAll(new ByteArrayInputStream(bytes), 1_000)).isEqualTo(text);
        assertThat(readAll(slow(bytes), 7)).isEqualTo(text);
    }

    @Test
    void byteOrderMarkIsPassedOverAtTheBeginningOnly() throws IOException {
        byte[] bytes = "\uFEFFa\uFEFFb".getBytes(StandardCharsets.UTF_8);

        assertThat(readAll(slow(bytes), 16)).isEqualTo("a\uFEFFb");
    }

    @Test
    void malformedBytesAreFoundOnTheirLine() {
        byte[] bytes = "a\nb\nc\u00FF".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> readAll(new ByteArrayInputStream(bytes), 100))
                .isInstanceOfSatisfying(
                        MalformedTextException.class,
                        malformed -> assertThat(malformed.line()).isEqualTo(3));
    }

    @Test
    void controlCharactersAndQuotesAreNoticed() throws IOException {
        StrictUtf8Reader clean =
                new StrictUtf8Reader(new ByteArrayInputStream("a\t\r\n\"b\"".getBytes(StandardCharsets.UTF_8)));
        StrictUtf8Reader odd = new StrictUtf8Reader(new ByteArrayInputStream("a\0\"".getBytes(StandardCharsets.UTF_8)));
        clean.read(new char[100], 0, 100);
        odd.read(new char[100], 0, 100);

        assertThat(clean.controlCharacterSeen()).isFalse();
        assertThat(clean.insideQuotes()).isFalse();
        assertThat(odd.controlCharacterSeen()).isTrue();
        assertThat(odd.insideQuotes()).isTrue();
    }
}
