package org.suandian.ingest.versioned;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.suandian.ingest.csv.ImportIssue;

/**
 * The rows of a file that share a key and are replaced together.
 *
 * @param <R> what a row was read as
 */
public final class Group<R> {

    private final String key;
    private final String file;
    private final List<R> rows = new ArrayList<>();
    private final List<Long> lines = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    Group(String key, String file) {
        this.key = key;
        this.file = file;
    }

    void add(R row, long line, String text) {
        rows.add(row);
        lines.add(line);
        texts.add(text);
    }

    public String key() {
        return key;
    }

    /** In the order of the file. */
    public List<R> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** An issue of the row at an index. */
    public ImportIssue issue(int index, String code, String template, Map<String, String> arguments, String advice) {
        return new ImportIssue(
                code,
                template,
                arguments,
                file,
                lines.get(index),
                Optional.empty(),
                advice.isEmpty() ? Optional.empty() : Optional.of(advice));
    }

    /** An issue of the group as a whole, located at its first row, with the message of the type that refused it. */
    public ImportIssue issue(IllegalArgumentException refusal) {
        return ImportIssue.ofRefusal(refusal, file, lines.getFirst());
    }

    /** The same for the same content in any order of rows. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            texts.stream().sorted().forEach(text -> digest.update((text + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Each Java runtime has SHA-256.", e);
        }
    }
}
