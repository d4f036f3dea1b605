package org.suandian.provenance;

import java.time.Instant;

/**
 * The state of the stored data after an import. Rows are only ever added, so a version names for ever the same data.
 *
 * @param number rises with each import that changed something; 0 before the first
 * @param recordedAt when that import was recorded
 */
public record DataVersion(long number, Instant recordedAt) {}
