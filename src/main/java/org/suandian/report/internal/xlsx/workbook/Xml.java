package org.suandian.report.internal.xlsx.workbook;

/** Escaping, and the names of the format. */
final class Xml {

    static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private static final int ESCAPE_LENGTH = 7;

    private Xml() {}

    /** For element content and attributes in double quotes. */
    static String escape(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            switch (each) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(each);
            }
        }
        return out.toString();
    }

    /**
     * The text of a cell. Characters that XML cannot hold are written as {@code _xHHHH_}, as the format's own strings do; a text that
     * happens to look like that is escaped, so that every text comes back as it was.
     */
    static String cellText(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isEscape(text, i)) {
                out.append("_x005F_");
            } else if (isForbidden(text, i)) {
                out.append("_x%04X_".formatted((int) each));
            } else {
                out.append(each);
            }
        }
        return escape(out.toString());
    }

    /** Control characters, lone surrogates and what is no character; a carriage return would be read as a line feed. */
    private static boolean isForbidden(String text, int index) {
        char each = text.charAt(index);
        if (Character.isHighSurrogate(each)) {
            return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
        }
        if (Character.isLowSurrogate(each)) {
            return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
        }
        return each < ' ' && each != '\t' && each != '\n' || each >= '\uFFFE';
    }

    private static boolean isEscape(String text, int index) {
        if (!text.startsWith("_x", index) || index + ESCAPE_LENGTH > text.length()) {
            return false;
        }
        for (int i = index + 2; i < index + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return text.charAt(index + 6) == '_';
    }
}
