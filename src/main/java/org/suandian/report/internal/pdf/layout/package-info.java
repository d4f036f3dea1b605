/**
 * Sets text, tables and bars on the pages of a PDF file: embedded font, repeated headers, numbered pages, bookmarks, tags for readers that
 * read aloud. The same calls give the same bytes. Knows nothing of reports; the library that writes PDF is known here only.
 */
@NullMarked
package org.suandian.report.internal.pdf.layout;

import org.jspecify.annotations.NullMarked;
