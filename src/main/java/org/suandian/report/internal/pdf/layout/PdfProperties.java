package org.suandian.report.internal.pdf.layout;

import java.time.Instant;
import java.util.List;
import java.util.function.BinaryOperator;

/**
 * What a document says of itself.
 *
 * @param language tag of BCP 47
 * @param identity of what the document is of; together with the rest it makes the file's id
 * @param created of what the document is of, not of the file
 * @param footer lines below each page, from the top
 * @param pageOf words for the number of a page and that of all pages
 */
public record PdfProperties(
        String title,
        String creator,
        String language,
        String identity,
        Instant created,
        List<String> footer,
        BinaryOperator<String> pageOf) {

    public PdfProperties {
        footer = List.copyOf(footer);
    }
}
