package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.List;
import org.suandian.report.ReportDocument;
import org.suandian.report.Topic;
import org.suandian.report.internal.pdf.layout.Column;
import org.suandian.report.internal.pdf.layout.PdfDocument;
import org.suandian.report.internal.wording.Fact;
import org.suandian.report.internal.wording.Facts;
import org.suandian.report.internal.wording.Wording;

/** What each page is made with. */
public record PageContext(ReportDocument document, Wording words, Facts facts, PdfDocument pdf) {

    private static final int LONGEST_TABLE = 5_000;

    /** Facts as a table of two columns. */
    void facts(List<Fact> facts) throws IOException {
        pdf.pairs(facts.stream().map(fact -> List.of(fact.name(), fact.value())).toList());
    }

    /** A table without a total. */
    void table(List<Column> columns, List<List<String>> rows) throws IOException {
        table(columns, rows, List.of());
    }

    /** A table of no more rows than someone turns the pages for; a note says where the others are. */
    void table(List<Column> columns, List<List<String>> rows, List<String> total) throws IOException {
        if (rows.size() <= LONGEST_TABLE) {
            pdf.table(columns, rows, total);
        } else {
            pdf.note(words.text("text.rowsShown", words.count(LONGEST_TABLE), words.count(rows.size())));
            pdf.table(columns, rows.subList(0, LONGEST_TABLE), total);
        }
    }

    void paragraphs(List<String> paragraphs) throws IOException {
        for (String paragraph : paragraphs) {
            pdf.paragraph(paragraph);
        }
    }

    void topic(Topic topic) throws IOException {
        pdf.topic(words.of(topic), topic != Topic.RESULT);
    }
}
