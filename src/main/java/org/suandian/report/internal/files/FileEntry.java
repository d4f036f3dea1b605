package org.suandian.report.internal.files;

import java.util.Locale;

/**
 * A file without its content.
 *
 * @param language {@link Locale#ROOT} where it is the same in all
 * @param sha256 lower-case hexadecimal
 */
public record FileEntry(String name, Locale language, String mediaType, long bytes, String sha256) {}
