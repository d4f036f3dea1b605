package org.suandian.report.internal.pdf.layout;

/** Colours, red, green and blue from 0 to 255. Neighbours differ in lightness too, for prints without colour. */
public enum Ink {
    BLACK(20, 24, 28),
    GREY(98, 106, 114),
    LINE(190, 198, 204),
    ZEBRA(244, 247, 248),
    BAND(227, 238, 241),
    WHITE(255, 255, 255),
    /** The location-based method. */
    DEEP(31, 78, 95),
    /** The market-based method. */
    AMBER(224, 142, 40),
    GREEN(46, 139, 87),
    MINT(140, 200, 160),
    BLUE(66, 133, 190),
    VIOLET(110, 86, 160),
    RED(178, 58, 58);

    private static final float FULL = 255f;

    private final float red;
    private final float green;
    private final float blue;

    Ink(int red, int green, int blue) {
        this.red = red / FULL;
        this.green = green / FULL;
        this.blue = blue / FULL;
    }

    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }
}
