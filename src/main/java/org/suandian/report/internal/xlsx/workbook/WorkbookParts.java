package org.suandian.report.internal.xlsx.workbook;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** The parts of a workbook that stand over its sheets. */
final class WorkbookParts {

    private static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private WorkbookParts() {}

    static String workbook(List<String> sheets, Map<String, String> names) {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<workbook xmlns=\"")
                .append(Xml.MAIN)
                .append("\" xmlns:r=\"")
                .append(Xml.RELATIONSHIPS)
                .append("\"><bookViews><workbookView/></bookViews><sheets>");
        for (int i = 1; i <= sheets.size(); i++) {
            xml.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                    .formatted(Xml.escape(sheets.get(i - 1)), i, i));
        }
        xml.append("</sheets>");
        if (!names.isEmpty()) {
            xml.append("<definedNames>");
            names.forEach((name, reference) -> xml.append(
                    "<definedName name=\"%s\">%s</definedName>".formatted(Xml.escape(name), Xml.escape(reference))));
            xml.append("</definedNames>");
        }
        // The results are in the file; those who calculate are to do so anew, whatever they think of them.
        return xml.append("<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/></workbook>")
                .toString();
    }

    static String workbookRelationships(int sheets) {
        StringBuilder xml = relationshipsStart();
        for (int i = 1; i <= sheets; i++) {
            relationship(xml, i, Xml.RELATIONSHIPS + "/worksheet", "worksheets/sheet%d.xml".formatted(i));
        }
        relationship(xml, sheets + 1, Xml.RELATIONSHIPS + "/styles", "styles.xml");
        return xml.append("</Relationships>").toString();
    }

    static String relationships() {
        StringBuilder xml = relationshipsStart();
        relationship(xml, 1, Xml.RELATIONSHIPS + "/officeDocument", "xl/workbook.xml");
        relationship(xml, 2, Xml.PACKAGE + "/relationships/metadata/core-properties", "docProps/core.xml");
        relationship(xml, 3, Xml.RELATIONSHIPS + "/extended-properties", "docProps/app.xml");
        return xml.append("</Relationships>").toString();
    }

    private static StringBuilder relationshipsStart() {
        return new StringBuilder(Xml.DECLARATION)
                .append("<Relationships xmlns=\"")
                .append(Xml.PACKAGE)
                .append("/relationships\">");
    }

    private static void relationship(StringBuilder xml, int id, String type, String target) {
        xml.append("<Relationship Id=\"rId%d\" Type=\"%s\" Target=\"%s\"/>".formatted(id, type, target));
    }

    static String contentTypes(int sheets) {
        StringBuilder xml = new StringBuilder(Xml.DECLARATION)
                .append("<Types xmlns=\"")
                .append(Xml.PACKAGE)
                .append("/content-types\">")
                .append(
                        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        type(xml, "/xl/workbook.xml", SPREADSHEET + "sheet.main+xml");
        for (int i = 1; i <= sheets; i++) {
            type(xml, "/xl/worksheets/sheet%d.xml".formatted(i), SPREADSHEET + "worksheet+xml");
        }
        type(xml, "/xl/styles.xml", SPREADSHEET + "styles+xml");
        type(xml, "/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        type(xml, "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        return xml.append("</Types>").toString();
    }

    private static void type(StringBuilder xml, String part, String type) {
        xml.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type));
    }

    static String core(WorkbookProperties properties) {
        String created = properties.created().truncatedTo(ChronoUnit.SECONDS).toString();
        return Xml.DECLARATION
                + "<cp:coreProperties xmlns:cp=\"" + Xml.PACKAGE + "/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"
                + "<dc:title>" + Xml.escape(properties.title()) + "</dc:title>"
                + "<dc:creator>" + Xml.escape(properties.creator()) + "</dc:creator>"
                + "<dcterms:created xsi:type=\"dcterms:W3CDTF\">" + created + "</dcterms:created>"
                + "<dc:language>" + Xml.escape(properties.language()) + "</dc:language>"
                + "</cp:coreProperties>";
    }

    static String app(WorkbookProperties properties) {
        return Xml.DECLARATION
                + "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>"
                + Xml.escape(properties.creator()) + "</Application></Properties>";
    }
}
