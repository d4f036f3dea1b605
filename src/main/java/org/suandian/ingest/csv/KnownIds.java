package org.suandian.ingest.csv;

import java.util.Set;

/** Which identifiers a dataset has, for columns that refer to it. */
@FunctionalInterface
public interface KnownIds {

    Set<String> of(String dataset);
}
