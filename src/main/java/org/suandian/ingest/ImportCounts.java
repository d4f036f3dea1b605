package org.suandian.ingest;

/**
 * What an import did with the rows it read.
 *
 * @param added rows of something not known before
 * @param revised rows that say something else than the newest stored ones; the old are kept
 * @param unchanged rows that say what is stored already
 */
public record ImportCounts(long added, long revised, long unchanged) {

    public static final ImportCounts NONE = new ImportCounts(0, 0, 0);

    public boolean changeNothing() {
        return added == 0 && revised == 0;
    }
}
