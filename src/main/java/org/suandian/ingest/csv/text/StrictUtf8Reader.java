package org.suandian.ingest.csv.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and refuses what is not. A byte order mark at the beginning is passed over. Counts lines, so that a refusal
 * can say where, and notices control characters, so that cells need not be searched for them when there are none.
 */
public final class StrictUtf8Reader extends Reader {

    private static final int BUFFER_BYTES = 64 * 1_024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER_BYTES).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private boolean atStart = true;
    private boolean ended;
    private boolean controlCharacterSeen;
    private boolean insideQuotes;
    private long line = 1;

    public StrictUtf8Reader(InputStream in) {
        this.in = in;
    }

    /** Whether any control character but tab and line ends has been decoded so far. */
    public boolean controlCharacterSeen() {
        return controlCharacterSeen;
    }

    /** Whether an odd number of quotes has been decoded so far: at the end of a file, that one of them is missing. */
    public boolean insideQuotes() {
        return insideQuotes;
    }

    /**
     * @throws MalformedTextException at bytes that are not UTF-8, after everything before them has been read
     */
    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer chars = CharBuffer.wrap(target, offset, length);
        int start = chars.position();
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, ended);
            int decoded = chars.position() - start;
            if (decoded > 0) {
                int skipped = skipByteOrderMark(target, start, decoded, chars);
                if (decoded > skipped) {
                    inspect(target, start, start + decoded - skipped);
                    return decoded - skipped;
                }
            }
            if (result.isError()) {
                throw new MalformedTextException(line);
            }
            if (ended && !bytes.hasRemaining()) {
                return -1;
            }
            if (!ended) {
                fill();
            }
        }
    }

    private int skipByteOrderMark(char[] target, int start, int decoded, CharBuffer chars) {
        if (!atStart) {
            return 0;
        }
        atStart = false;
        if (target[start] != BYTE_ORDER_MARK) {
            return 0;
        }
        System.arraycopy(target, start + 1, target, start, decoded - 1);
        chars.position(chars.position() - 1);
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    private void inspect(char[] text, int from, int to) {
        int lines = 0;
        boolean control = false;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c < ' ') {
                lines += c == '\n' ? 1 : 0;
                control |= isControl(c);
            }
            control |= c == 0x7f;
            insideQuotes ^= c == '"';
        }
        line += lines;
        controlCharacterSeen |= control;
    }

    /** Whether a character has no place in a CSV file: NUL and its like, not tab and line ends. */
    public static boolean isControl(char c) {
        return (c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == 0x7f;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
