package cn.mingzhang.web.signpost;

import cn.mingzhang.web.http.PublicUrl;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Answers with an XML document that speaks of the portal's own addresses (路标文件). */
abstract class SignpostServlet extends HttpServlet {

    @Inject
    private transient PublicUrl portal;

    /** Writes the inside of a document. */
    interface Inside {
        void write(XMLStreamWriter xml) throws XMLStreamException;
    }

    String base(HttpServletRequest request) {
        return portal.base(request);
    }

    String host(HttpServletRequest request) {
        return portal.host(request);
    }

    static void send(HttpServletResponse response, String mediaType, Inside document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            document.write(xml);
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        send(response, mediaType, bytes.toByteArray());
    }

    static void send(HttpServletResponse response, String mediaType, byte[] content) throws IOException {
        response.setContentType(mediaType);
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    /** An element with text; signs that XML does not allow are left out. */
    static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", ""));
        xml.writeEndElement();
    }

    /** An empty element with attributes, given as names and values in turn. */
    static void empty(XMLStreamWriter xml, String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
