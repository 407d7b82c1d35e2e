package cn.gonghui.kit.table;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, element by element. Whatever is not well formed, or declares a document type, is refused. */
final class XmlPart {

    /** What a spreadsheet keeps of a cell at most. */
    private static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;

    XmlPart(InputStream content) {
        try {
            reader = FACTORY.createXMLStreamReader(content);
        } catch (XMLStreamException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw TableProblem.TABLE_UNREADABLE.refuse();
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    /** Null where it is not given. */
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    /** Appends what stands directly in the element that has just begun, and no more than a cell may have. */
    void text(StringBuilder text) {
        try {
            for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw TableProblem.TABLE_UNREADABLE.refuse();
                }
                if (reader.hasText() && event != XMLStreamConstants.COMMENT && text.length() < LONGEST_TEXT) {
                    int length = Math.min(reader.getTextLength(), LONGEST_TEXT - text.length());
                    text.append(reader.getTextCharacters(), reader.getTextStart(), length);
                }
            }
        } catch (XMLStreamException broken) {
            throw TableProblem.TABLE_UNREADABLE.refuse();
        }
    }

    /** The parts of the text in the element that has just begun; without how Chinese and Japanese words are read. */
    String richText(String element) {
        var text = new StringBuilder();
        boolean aside = false;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                aside = true;
            } else if (ends("rPh")) {
                aside = false;
            } else if (begins("t") && !aside) {
                text(text);
            }
        }
        return text.toString();
    }
}
