package org.suandian.placement.internal.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Compresses what is written, fast rather than small: it is done once a second while a plan is solved. */
public final class Packing {

    private Packing() {}

    interface Writer {
        void write(DataOutputStream output) throws IOException;
    }

    interface Reader<T> {
        T read(DataInputStream input) throws IOException;
    }

    /** The bytes, compressed. */
    public static byte[] pack(byte[] bytes) {
        return write(output -> output.write(bytes));
    }

    /** The bytes that {@link #pack} was given. */
    public static byte[] unpack(byte[] packed) {
        return read(packed, DataInputStream::readAllBytes);
    }

    static byte[] write(Writer writer) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (DataOutputStream output = new DataOutputStream(new DeflaterOutputStream(bytes, deflater, 1 << 16))) {
            writer.write(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    static <T> T read(byte[] packed, Reader<T> reader) {
        try (DataInputStream input = new DataInputStream(
                new java.io.BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)), 1 << 16))) {
            return reader.read(input);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
