package org.suandian.placement.problem;

import java.util.Map;

/**
 * Something wrong with, or to be known about, a problem that was handed in.
 *
 * @param code stable, kebab-case
 * @param path where, e.g. {@code batches[17].deadline}
 * @param message one sentence: what must be, with the value that is
 * @param details for programs
 */
public record ProblemIssue(Severity severity, String code, String path, String message, Map<String, Object> details) {

    /** Whether the problem can be planned all the same. */
    public enum Severity {
        /** Nothing is planned. */
        ERROR,
        /** It is planned, and the reader must know this. */
        WARNING
    }
}
