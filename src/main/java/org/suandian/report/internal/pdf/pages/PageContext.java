package org.suandian.report.internal.pdf.pages;

import java.io.IOException;
import java.util.List;
import org.suandian.report.ReportDocument;
import org.suandian.report.Topic;
import org.suandian.report.internal.pdf.layout.PdfDocument;
import org.suandian.report.internal.wording.Fact;
import org.suandian.report.internal.wording.Facts;
import org.suandian.report.internal.wording.Wording;

/** What each page is made with. */
public record PageContext(ReportDocument document, Wording words, Facts facts, PdfDocument pdf) {

    /** Facts as a table of two columns. */
    void facts(List<Fact> facts) throws IOException {
        pdf.pairs(facts.stream().map(fact -> List.of(fact.name(), fact.value())).toList());
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
