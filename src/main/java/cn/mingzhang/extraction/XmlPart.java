package cn.mingzhang.extraction;

import cn.mingzhang.extraction.UnreadableFile.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of an Office file, read as a stream, element by element; document types and entities are refused. */
class XmlPart implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final OfficePackage office;
    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    XmlPart(OfficePackage office, InputStream in) throws IOException {
        this.office = office;
        this.in = in;
        try {
            reader = FACTORY.createXMLStreamReader(characters(in));
        } catch (XMLStreamException | RuntimeException e) {
            in.close();
            throw e instanceof UnreadableFile unreadable ? unreadable : e.getCause() instanceof UnreadableFile cause ? cause : damaged();
        }
    }

    /** Office writes UTF-8 or UTF-16 and nothing else; bytes that are neither are an error here, not a message on the console. */
    private static Reader characters(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, 3);
        byte[] mark = bytes.readNBytes(3);
        boolean utf16 = mark.length >= 2 && ((mark[0] & 0xFF) == 0xFE && (mark[1] & 0xFF) == 0xFF || (mark[0] & 0xFF) == 0xFF && (mark[1] & 0xFF) == 0xFE);
        boolean utf8Mark = mark.length == 3 && (mark[0] & 0xFF) == 0xEF && (mark[1] & 0xFF) == 0xBB && (mark[2] & 0xFF) == 0xBF;
        if (!utf8Mark) {
            bytes.unread(mark);
        }
        Charset charset = utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new InputStreamReader(bytes, charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not resolved");
        });
        return factory;
    }

    String fileName() {
        return office.fileName();
    }

    /** Moves to the root element and gives its name. */
    String root() {
        if (!nextChild(0)) {
            throw damaged();
        }
        return name();
    }

    /** How deep the current element lies; the root has 1. To be kept before its children are walked with {@link #nextChild}. */
    int depth() {
        return depth;
    }

    /**
     * Moves to the next child element of the element at a depth; what was left unread of the child before is passed over.
     *
     * @return false at the end of that element
     */
    boolean nextChild(int parent) {
        while (true) {
            switch (next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == parent + 1) {
                        return true;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth < parent) {
                        return false;
                    }
                }
                case XMLStreamConstants.END_DOCUMENT -> {
                    return false;
                }
                default -> { }
            }
        }
    }

    /** The text of the current element and all below it. */
    String text() {
        StringBuilder text = new StringBuilder();
        int end = depth - 1;
        while (depth > end) {
            int event = next();
            if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA || event == XMLStreamConstants.SPACE) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                break;
            }
        }
        return text.toString();
    }

    String name() {
        return reader.getLocalName();
    }

    String namespace() {
        return reader.getNamespaceURI();
    }

    /** The value of an attribute, whatever its namespace; null when it is not there. */
    String attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The number an attribute holds, or another one where it is missing or no number. */
    int number(String localName, int otherwise) {
        String value = attribute(localName);
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** Whether the current on-off element (such as w:vanish) is on. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    private int next() {
        try {
            if (!reader.hasNext()) {
                return XMLStreamConstants.END_DOCUMENT;
            }
            int event = reader.next();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    if (depth > SizeLimits.XML_DEPTH) {
                        throw new UnreadableFile(office.fileName(), Reason.UNSAFE, "文件内容嵌套超过 " + SizeLimits.XML_DEPTH + " 层，不是正常的文件",
                                "请用 Office、WPS 打开后另存一份再上传");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new UnreadableFile(office.fileName(), Reason.UNSAFE,
                        "文件中夹带了外部引用（DTD 实体），可能用来窃取服务器上的文件，已拒绝", "请用 Office、WPS 打开后另存一份再上传");
                default -> { }
            }
            return event;
        } catch (XMLStreamException | RuntimeException e) {
            if (e instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            if (e.getCause() instanceof UnreadableFile unreadable) {
                throw unreadable;
            }
            throw damaged();
        }
    }

    private UnreadableFile damaged() {
        return office.damaged("文件内容已损坏，读到一半读不下去");
    }

    @Override
    public void close() throws IOException {
        try {
            reader.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
