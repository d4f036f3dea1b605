package org.suandian.faults.parsing;

import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.suandian.ingest.versioned.ReadImport;
import org.suandian.ingest.versioned.VersionedImporter;

/** Importers without a database, and files read by them. */
public final class Importers {

    /** What every dataset knows: all ids but those that begin like this. */
    private static final String UNKNOWN = "no-";

    private static final Set<String> IDS = new AbstractSet<>() {

        @Override
        public boolean contains(Object id) {
            return !String.valueOf(id).startsWith(UNKNOWN);
        }

        @Override
        public Iterator<String> iterator() {
            return List.of("DE", "h100", "gpt-oss-120b", "user").iterator();
        }

        @Override
        public int size() {
            return 4;
        }
    };

    private Importers() {}

    /** The importer of this type, whose repositories are absent: reading needs none. */
    public static <T extends VersionedImporter<?, ?>> T of(Class<T> type, Object... arguments) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructors()[0];
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(Arrays.copyOf(arguments, constructor.getParameterCount())));
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("The importer must have one constructor.", e);
        }
    }

    /** Reads twice, and once more what was read from how it was written. The sound rows. */
    public static <R> List<R> holds(VersionedImporter<R, ?> importer, byte[] file) {
        ReadImport<R> read =
                Property.holdsFor(() -> ReadImport.read(importer, file, IDS)).orElseThrow();
        String written = read.written();
        byte[] again = written.getBytes(StandardCharsets.UTF_8);
        Property.same(written, ReadImport.read(importer, again, IDS).written());
        return read.rows();
    }
}
