package org.suandian.report.internal.pdf.layout;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Draws bars, each with its label and its figure in words: no axis has to be read. */
final class ChartSetter {

    private static final float LABELS = 150;
    private static final float FIGURES = 110;
    private static final float BAR = 11;
    private static final float GAP = 4;
    private static final float SWATCH = 7;
    private static final float STACK = 22;

    private final Paper paper;

    ChartSetter(Paper paper) {
        this.paper = paper;
    }

    /** Bars below one another, as long as their values to the greatest. */
    void bars(String description, List<Bar> bars) throws IOException {
        BigDecimal greatest =
                bars.stream().map(Bar::value).max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        bars(description, bars, greatest, false);
    }

    /** Bars of percentages, each before the whole. */
    void shares(String description, List<Bar> bars) throws IOException {
        bars(description, bars, BigDecimal.valueOf(100), true);
    }

    private void bars(String description, List<Bar> bars, BigDecimal whole, boolean track) throws IOException {
        float full = Paper.WIDTH - LABELS - FIGURES;
        paper.ensure(Math.min(bars.size(), 4) * (BAR + GAP));
        PDStructureElement figure = figure(description);
        for (Bar bar : bars) {
            paper.ensure(BAR + GAP);
            float top = paper.cursor();
            float baseline = top + BAR - 2.5f;
            float length = full * share(bar.value(), whole);
            paper.canvas().text(cut(bar.label(), LABELS - 6), Paper.LEFT, baseline, TextStyle.CELL, figure);
            if (track) {
                paper.canvas().fill(Paper.LEFT + LABELS, top, full, BAR, Ink.BAND);
            }
            paper.canvas().fill(Paper.LEFT + LABELS, top, length, BAR, bar.ink());
            float display = Paper.LEFT + LABELS + (track ? full : length) + 5;
            paper.canvas()
                    .text(paper.typeface().printable(bar.display()), display, baseline, TextStyle.CELL_STRONG, figure);
            paper.advance(BAR + GAP);
        }
        paper.advance(GAP);
    }

    /** Names beside swatches of their colours. */
    void legend(List<String> names, List<Ink> inks) throws IOException {
        paper.ensure(SWATCH + GAP);
        PDStructureElement element = paper.tags().element("P", paper.tags().document());
        float x = Paper.LEFT + LABELS;
        for (int i = 0; i < names.size(); i++) {
            String name = paper.typeface().printable(names.get(i));
            paper.canvas().fill(x, paper.cursor() + 1, SWATCH, SWATCH, inks.get(i));
            paper.canvas().text(name, x + SWATCH + 4, paper.cursor() + SWATCH, TextStyle.CELL, element);
            x += SWATCH + 20 + paper.typeface().width(name, TextStyle.CELL);
        }
        paper.advance(SWATCH + 2 * GAP);
    }

    /** Parts of a whole in one bar, with a legend. */
    void stack(String description, List<Bar> parts) throws IOException {
        BigDecimal whole = parts.stream().map(Bar::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        paper.ensure(STACK + GAP + parts.size() * (SWATCH + GAP + 2));
        PDStructureElement figure = figure(description);
        float x = Paper.LEFT;
        for (Bar part : parts) {
            float length = Paper.WIDTH * share(part.value(), whole);
            paper.canvas().fill(x, paper.cursor(), length, STACK, part.ink());
            x += length;
        }
        paper.advance(STACK + GAP + 2);
        for (Bar part : parts) {
            float top = paper.cursor();
            paper.canvas().fill(Paper.LEFT, top + 1, SWATCH, SWATCH, part.ink());
            paper.canvas()
                    .text(
                            cut(part.label(), LABELS + 100),
                            Paper.LEFT + SWATCH + 5,
                            top + SWATCH,
                            TextStyle.CELL,
                            figure);
            paper.canvas().text(part.display(), Paper.LEFT + LABELS + 120, top + SWATCH, TextStyle.CELL_STRONG, figure);
            paper.advance(SWATCH + GAP + 2);
        }
        paper.advance(GAP);
    }

    private PDStructureElement figure(String description) {
        PDStructureElement figure = paper.tags().element("Figure", paper.tags().document());
        figure.setAlternateDescription(description);
        return figure;
    }

    private static float share(BigDecimal value, BigDecimal whole) {
        return whole.signum() <= 0 ? 0 : Math.max(0, value.floatValue() / whole.floatValue());
    }

    /** To one line of the width. */
    private String cut(String text, float width) {
        List<String> lines = paper.breaker().lines(text.replace('\n', ' '), width, TextStyle.CELL);
        return lines.size() == 1 ? lines.getFirst() : lines.getFirst() + "…";
    }
}
