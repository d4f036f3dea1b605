package org.suandian.ingest;

import java.util.Set;
import org.suandian.ingest.csv.CsvSchema;

/**
 * Stores the rows of one dataset. A bean that implements this registers itself: its dataset can be imported by name, its
 * format is documented, and bundled files of its name are imported at start-up after those it refers to.
 */
public interface DatasetImporter {

    /** The format. Its name is the dataset's name. */
    CsvSchema schema();

    /** The name by which the dataset is imported. */
    default String dataset() {
        return schema().dataset();
    }

    /** Datasets whose bundled files must be imported first. */
    default Set<String> dependencies() {
        return schema().references();
    }

    /** The identifiers that other datasets may refer to, as last imported; empty if nothing refers to this dataset. */
    default Set<String> knownIds() {
        return Set.of();
    }

    /**
     * Begins the import of one file, inside the transaction of the import. Whatever is written in that transaction is
     * rolled back if the report has an issue in the end.
     */
    ImportSession open(ImportContext context);
}
