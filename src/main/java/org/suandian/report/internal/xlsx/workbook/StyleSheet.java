package org.suandian.report.internal.xlsx.workbook;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The part {@code xl/styles.xml}: the same for every workbook but for the name of the font. */
final class StyleSheet {

    static final int THOUSANDTHS = 164;
    static final int MILLIONTHS = 165;
    static final int MOMENT = 166;

    private static final String FORMATS = """
            <numFmts count="3"><numFmt numFmtId="164" formatCode="#,##0.000"/>\
            <numFmt numFmtId="165" formatCode="#,##0.000000"/>\
            <numFmt numFmtId="166" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>""";

    /** The first two fills are fixed by the format. */
    private static final String FILLS = """
            <fills count="4"><fill><patternFill patternType="none"/></fill>\
            <fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FF1F4E5F"/><bgColor indexed="64"/></patternFill></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE3EEF1"/><bgColor indexed="64"/></patternFill></fill></fills>""";

    private static final String BORDERS = """
            <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
            <border><left/><right/><top style="thin"><color rgb="FF1F4E5F"/></top><bottom/><diagonal/></border></borders>""";

    private StyleSheet() {}

    static String xml(String fontName) {
        String styles = Arrays.stream(CellStyle.values()).map(CellStyle::xml).collect(Collectors.joining());
        return Xml.DECLARATION
                + "<styleSheet xmlns=\"" + Xml.MAIN + "\">"
                + FORMATS
                + fonts(fontName)
                + FILLS
                + BORDERS
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"" + CellStyle.values().length + "\">" + styles + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "</styleSheet>";
    }

    private static String fonts(String name) {
        return "<fonts count=\"5\">"
                + font("", 10, "FF000000", name)
                + font("<b/>", 10, "FF000000", name)
                + font("<b/>", 14, "FF1F4E5F", name)
                + font("", 9, "FF555555", name)
                + font("<b/>", 10, "FFFFFFFF", name)
                + "</fonts>";
    }

    private static String font(String weight, int points, String colour, String name) {
        return "<font>%s<sz val=\"%d\"/><color rgb=\"%s\"/><name val=\"%s\"/></font>"
                .formatted(weight, points, colour, Xml.escape(name));
    }
}
