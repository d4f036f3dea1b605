package org.suandian.report.internal.xlsx.workbook;

import java.time.Instant;

/**
 * What a workbook says of itself.
 *
 * @param language tag, e.g. {@code zh}
 * @param created of the report, not of the file: the same report gives the same bytes
 * @param fontName of all cells; not embedded, viewers replace what they lack
 */
public record WorkbookProperties(String title, String creator, String language, Instant created, String fontName) {}
