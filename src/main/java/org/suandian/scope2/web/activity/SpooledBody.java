package org.suandian.scope2.web.activity;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.suandian.scope2.internal.activity.ActivityIntake;

/**
 * A request body in a temporary file: it takes no memory, no transaction waits for a slow sender, and it can be read again where two
 * requests were in each other's way.
 */
final class SpooledBody implements ActivityIntake.Body, AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1_024;

    private final Path file;

    private SpooledBody(Path file) {
        this.file = file;
    }

    static SpooledBody of(InputStream body) throws IOException {
        Path file = Files.createTempFile("suandian-activity-", ".part");
        try {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        return new SpooledBody(file);
    }

    @Override
    public InputStream open() throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
