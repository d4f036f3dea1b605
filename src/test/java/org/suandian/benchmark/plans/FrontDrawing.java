package org.suandian.benchmark.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws plans as points of money and tonnes; those of the front are joined by a line. */
final class FrontDrawing {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 440;
    private static final int LEFT = 90;
    private static final int RIGHT = 190;
    private static final int TOP = 50;
    private static final int BOTTOM = 60;
    private static final int TICKS = 4;
    private static final double MARGIN = 0.05;

    private record Point(double money, double tonnes, String label, boolean ofFront) {}

    private final String title;
    private final String currency;
    private final List<Point> points = new ArrayList<>();

    FrontDrawing(String title, String currency) {
        this.title = title;
        this.currency = currency;
    }

    void add(double money, double tonnes, String label, boolean ofFront) {
        points.add(new Point(money, tonnes, label, ofFront));
    }

    String svg() {
        Scale x = Scale.of(points.stream().mapToDouble(Point::money).toArray(), LEFT, WIDTH - RIGHT);
        Scale y = Scale.of(points.stream().mapToDouble(Point::tonnes).toArray(), HEIGHT - BOTTOM, TOP);
        StringBuilder svg = new StringBuilder();
        append(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>",
                WIDTH,
                HEIGHT);
        text(
                svg,
                LEFT,
                24,
                "start",
                title + ": cost and carbon of plans at several carbon prices, and of the baselines");
        for (int tick = 0; tick <= TICKS; tick++) {
            double money = x.at(tick);
            double tonnes = y.at(tick);
            text(svg, x.of(money), HEIGHT - BOTTOM + 20, "middle", String.format(Locale.ROOT, "%,.0f", money));
            text(svg, LEFT - 8, y.of(tonnes) + 4, "end", String.format(Locale.ROOT, "%.1f", tonnes));
            append(
                    svg,
                    "<line x1=\"%d\" x2=\"%d\" y1=\"%.1f\" y2=\"%3$.1f\" stroke=\"#ddd\"/>",
                    LEFT,
                    WIDTH - RIGHT,
                    y.of(tonnes));
        }
        text(svg, (LEFT + WIDTH - RIGHT) / 2.0, HEIGHT - 15, "middle", "money, " + currency);
        text(svg, 12, TOP - 10, "start", "t CO2e");
        line(svg, x, y);
        points.forEach(point -> mark(svg, x.of(point.money()), y.of(point.tonnes()), point));
        return svg.append("</svg>\n").toString();
    }

    private void line(StringBuilder svg, Scale x, Scale y) {
        svg.append("<polyline fill=\"none\" stroke=\"#0072b2\" stroke-width=\"2\" points=\"");
        points.stream()
                .filter(Point::ofFront)
                .forEach(point -> svg.append(
                        String.format(Locale.ROOT, "%.1f,%.1f ", x.of(point.money()), y.of(point.tonnes()))));
        svg.append("\"/>\n");
    }

    private static void mark(StringBuilder svg, double x, double y, Point point) {
        if (point.ofFront()) {
            append(svg, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#0072b2\"/>", x, y);
        } else {
            append(svg, "<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" fill=\"#d55e00\"/>", x - 4.5, y - 4.5);
        }
        text(svg, x + 9, y - 6, "start", point.label());
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String text) {
        append(svg, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>", x, y, anchor, text);
    }

    private static void append(StringBuilder svg, String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    private record Scale(double least, double most, double from, double to) {

        static Scale of(double[] values, double from, double to) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (double value : values) {
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            double margin = MARGIN * (most - least);
            return new Scale(least - margin, most + margin, from, to);
        }

        double of(double value) {
            return from + (to - from) * (value - least) / (most - least);
        }

        double at(int tick) {
            return least + (most - least) * tick / TICKS;
        }
    }
}
