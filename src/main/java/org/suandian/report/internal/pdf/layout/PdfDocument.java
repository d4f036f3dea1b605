package org.suandian.report.internal.pdf.layout;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A PDF file that is being written from top to bottom. Not for several threads. */
public final class PdfDocument implements Closeable {

    private static final float SPACE = 6;

    private final PDDocument file = new PDDocument();
    private final Tags tags = new Tags();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PdfProperties properties;
    private final Typeface typeface;
    private final Paper paper;

    public PdfDocument(PdfProperties properties) throws IOException {
        this.properties = properties;
        this.typeface = Typeface.embed(file);
        this.paper = new Paper(file, typeface, tags);
    }

    /** The name of the document, at the top of its first page. */
    public void title(String title, String subtitle) throws IOException {
        paper.text(title, Paper.LEFT, Paper.WIDTH, TextStyle.TITLE, element("H1"));
        paper.text(subtitle, Paper.LEFT, Paper.WIDTH, TextStyle.SUBTITLE, element("P"));
        paper.advance(2 * SPACE);
    }

    /** Begins a topic, with a bookmark: on a page of its own unless the page has the document's name only. */
    public void topic(String heading, boolean onNewPage) throws IOException {
        if (onNewPage) {
            paper.turn();
        }
        paper.ensure(4 * TextStyle.TOPIC.leading());
        paper.canvas();
        bookmark(heading);
        paper.text(heading, Paper.LEFT, Paper.WIDTH, TextStyle.TOPIC, element("H2"));
        paper.canvas().fill(Paper.LEFT, paper.cursor(), Paper.WIDTH, 1, Ink.DEEP);
        paper.advance(SPACE + 2);
    }

    /** A heading within a topic. */
    public void heading(String heading) throws IOException {
        if (!paper.isAtTop()) {
            paper.advance(SPACE);
        }
        paper.ensure(4 * TextStyle.HEADING.leading());
        paper.text(heading, Paper.LEFT, Paper.WIDTH, TextStyle.HEADING, element("H3"));
        paper.advance(2);
    }

    public void paragraph(String text) throws IOException {
        paper.text(text, Paper.LEFT, Paper.WIDTH, TextStyle.BODY, element("P"));
        paper.advance(SPACE / 2);
    }

    /** A paragraph in small print. */
    public void note(String text) throws IOException {
        paper.advance(2);
        paper.text(text, Paper.LEFT, Paper.WIDTH, TextStyle.NOTE, element("P"));
        paper.advance(SPACE / 2);
    }

    /** Figures that are seen first, side by side, each with its name above it. */
    public void headlines(List<Bar> figures) throws IOException {
        TextStyle large = TextStyle.FIGURE;
        paper.ensure(TextStyle.STRONG.leading() + large.leading());
        float top = paper.cursor();
        float width = Paper.WIDTH / figures.size();
        for (int i = 0; i < figures.size(); i++) {
            Bar figure = figures.get(i);
            PDStructureElement element = element("P");
            float x = Paper.LEFT + i * width;
            float baseline = top + TextStyle.STRONG.ascent();
            paper.canvas().text(typeface.printable(figure.label()), x, baseline, TextStyle.STRONG, element);
            paper.canvas()
                    .text(
                            typeface.printable(figure.display()),
                            x,
                            top + TextStyle.STRONG.leading() + large.ascent(),
                            new TextStyle(large.size(), true, figure.ink()),
                            element);
        }
        paper.advance(TextStyle.STRONG.leading() + large.leading() + SPACE);
    }

    /** A table; each row has as many texts as there are columns. The total sums the others up; empty for none. */
    public void table(List<Column> columns, List<List<String>> rows, List<String> total) throws IOException {
        Table.set(paper, columns, rows, total, true);
    }

    /** A table of names and what there is to say of them, which needs no headers. */
    public void pairs(List<List<String>> rows) throws IOException {
        Table.set(paper, List.of(Column.text("", 3), Column.text("", 9)), rows, List.of(), false);
    }

    /** Bars below one another. */
    public void bars(String description, List<Bar> bars) throws IOException {
        new ChartSetter(paper).bars(description, bars);
    }

    /** Parts of a whole in one bar. */
    public void stack(String description, List<Bar> parts) throws IOException {
        new ChartSetter(paper).stack(description, parts);
    }

    /** Bars as long as their percentages of the full length. */
    public void shares(String description, List<Bar> bars) throws IOException {
        new ChartSetter(paper).shares(description, bars);
    }

    /** What colours stand for, in one line. */
    public void legend(List<String> names, List<Ink> inks) throws IOException {
        new ChartSetter(paper).legend(names, inks);
    }

    /** Finishes the file; does not close the stream. */
    public void write(OutputStream out) throws IOException {
        paper.endPage();
        new Footers(properties, typeface, tags).write(file);
        tags.finish(file);
        describe();
        OutputStream buffered = new BufferedOutputStream(out);
        file.save(buffered);
        buffered.flush();
    }

    private void describe() {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(properties.title());
        information.setCreator(properties.creator());
        information.setProducer(properties.creator());
        information.setSubject(properties.identity());
        Calendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        created.setTimeInMillis(properties.created().toEpochMilli());
        information.setCreationDate(created);
        information.setModificationDate(created);
        file.setDocumentInformation(information);
        UUID id = UUID.nameUUIDFromBytes(properties.identity().getBytes(StandardCharsets.UTF_8));
        file.setDocumentId(id.getMostSignificantBits());
        file.getDocumentCatalog().setLanguage(properties.language());
        file.getDocumentCatalog().setDocumentOutline(outline);
        file.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        file.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void bookmark(String heading) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading);
        item.setDestination(file.getPage(file.getNumberOfPages() - 1));
        outline.addLast(item);
    }

    private PDStructureElement element(String type) {
        return tags.element(type, tags.document());
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
