package org.suandian.report.internal.pdf.layout;

/**
 * How a text looks.
 *
 * @param size in points
 * @param bold drawn with a stroke around each glyph: one font has 20,000 of them, and a second one would double the file's resources
 */
record TextStyle(float size, boolean bold, Ink ink) {

    static final TextStyle TITLE = new TextStyle(19, true, Ink.DEEP);
    static final TextStyle SUBTITLE = new TextStyle(11, false, Ink.GREY);
    static final TextStyle TOPIC = new TextStyle(15, true, Ink.DEEP);
    static final TextStyle HEADING = new TextStyle(10.5f, true, Ink.DEEP);
    static final TextStyle BODY = new TextStyle(9, false, Ink.BLACK);
    static final TextStyle STRONG = new TextStyle(9, true, Ink.BLACK);
    static final TextStyle NOTE = new TextStyle(7.5f, false, Ink.GREY);
    static final TextStyle CELL = new TextStyle(7.5f, false, Ink.BLACK);
    static final TextStyle CELL_STRONG = new TextStyle(7.5f, true, Ink.BLACK);
    static final TextStyle CELL_HEADER = new TextStyle(7.5f, true, Ink.WHITE);
    static final TextStyle FOOTER = new TextStyle(6.5f, false, Ink.GREY);
    static final TextStyle FIGURE = new TextStyle(20, true, Ink.BLACK);

    /** From one baseline to the next. */
    float leading() {
        return size * 1.4f;
    }

    /** From the top of a line to its baseline. */
    float ascent() {
        return size * 1.05f;
    }
}
