package org.suandian.report.internal.pdf.layout;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What is a heading, a paragraph, a table: the structure of a document beside its drawing (ISO 32000-1, 14.7). */
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document;

    /** For each page, in order, the elements that its marks belong to. */
    private final List<COSArray> marks = new ArrayList<>();

    private final Map<PDPage, COSArray> marksOfPage = new IdentityHashMap<>();

    Tags() {
        document = new PDStructureElement("Document", root);
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement element(String type, PDStructureNode parent) {
        PDStructureElement element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /** The number that the drawing of an element's next piece is marked with on a page. */
    int mark(PDStructureElement element, PDPage page) {
        COSArray elements = marksOfPage.computeIfAbsent(page, this::addPage);
        int number = elements.size();
        elements.add(element.getCOSObject());
        PDPage first = element.getPage();
        if (first == null) {
            element.setPage(page);
            element.appendKid(number);
        } else if (first.equals(page)) {
            element.appendKid(number);
        } else {
            kids(element).add(reference(page, number));
        }
        return number;
    }

    private COSArray addPage(PDPage page) {
        COSArray elements = new COSArray();
        page.setStructParents(marks.size());
        marks.add(elements);
        return elements;
    }

    /** A piece on a later page than the element's first. */
    private static COSDictionary reference(PDPage page, int number) {
        COSDictionary reference = new COSDictionary();
        reference.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
        reference.setItem(COSName.PG, page);
        reference.setInt(COSName.MCID, number);
        return reference;
    }

    private static COSArray kids(PDStructureElement element) {
        COSDictionary dictionary = element.getCOSObject();
        if (dictionary.getDictionaryObject(COSName.K) instanceof COSArray array) {
            return array;
        }
        COSArray array = new COSArray();
        array.add(dictionary.getDictionaryObject(COSName.K));
        dictionary.setItem(COSName.K, array);
        return array;
    }

    void finish(PDDocument file) {
        COSArray numbers = new COSArray();
        for (int i = 0; i < marks.size(); i++) {
            numbers.add(COSInteger.get(i));
            numbers.add(marks.get(i));
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(marks.size());
        PDDocumentCatalog catalog = file.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        PDMarkInfo info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }
}
