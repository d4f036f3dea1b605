package org.suandian.scope2.ledger;

/**
 * What is wrong with something that is to be recorded, or odd about it.
 *
 * @param code stable, in kebab-case
 * @param path which field of which entry; relative to the entry until it is placed by {@link #within}
 * @param message for a reader
 */
public record EntryProblem(String code, String path, String message) {

    /** The same as seen from what the entry is a part of. */
    public EntryProblem within(String whole) {
        if (whole.isEmpty()) {
            return this;
        }
        return new EntryProblem(code, path.isEmpty() ? whole : whole + "." + path, message);
    }
}
