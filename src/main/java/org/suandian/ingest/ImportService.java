package org.suandian.ingest;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.suandian.failure.UnknownIdException;
import org.suandian.ingest.csv.CsvSchema;

/** Imports files and remembers what came of it. */
public interface ImportService {

    /** What the recorded names of bundled files begin with, and those of users must not. */
    String BUNDLED_PREFIX = "bundled/";

    /**
     * Reads a file to its end and stores all of it or nothing. Imports run one after the other. A refused file is not an
     * error here: the report says so.
     *
     * @throws UnknownIdException if there is no such dataset
     * @throws java.io.UncheckedIOException if the stream breaks off
     */
    ImportReport importCsv(String dataset, String fileName, InputStream content);

    Optional<ImportReport> findReport(UUID id);

    /** The newest reports first. */
    List<ImportReport> listReports(int limit);

    /** Of each dataset, when its newest file that was not refused was recorded, whether or not it brought anything new. */
    Map<String, Instant> newestByDataset();

    /** The formats that can be imported, in order of their names. */
    List<CsvSchema> listSchemas();
}
