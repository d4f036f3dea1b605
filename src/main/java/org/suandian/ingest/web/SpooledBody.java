package org.suandian.ingest.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/**
 * A request body on its way through a temporary file: however large it is it takes no memory, and however slowly it
 * arrives no other import waits for it. The file is gone when it has been read.
 */
final class SpooledBody {

    private static final int BUFFER_BYTES = 64 * 1_024;

    private final Path file;

    private SpooledBody(Path file) {
        this.file = file;
    }

    static SpooledBody of(InputStream body) {
        try {
            Path file = Files.createTempFile("suandian-import-", ".csv");
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return new SpooledBody(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(Function<InputStream, T> reader) {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES)) {
            return reader.apply(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete();
        }
    }

    private void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
