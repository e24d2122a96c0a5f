package nl.woonzorgtoets.filing;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one object of MDTO, indented so that people can read it. */
final class MdtoXml {

    private static final String NAMESPACE = "https://www.nationaalarchief.nl/mdto";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private int depth = 1;

    /** @param object {@code informatieobject} or {@code bestand} */
    MdtoXml(String object) {
        try {
            text.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.setDefaultNamespace(NAMESPACE);
            xml.writeStartElement(NAMESPACE, "MDTO");
            xml.writeDefaultNamespace(NAMESPACE);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        open(object);
    }

    void open(String element) {
        doing(() -> {
            line();
            xml.writeStartElement(NAMESPACE, element);
            depth++;
        });
    }

    void close() {
        doing(() -> {
            depth--;
            line();
            xml.writeEndElement();
        });
    }

    void text(String element, String value) {
        doing(() -> {
            line();
            xml.writeStartElement(NAMESPACE, element);
            xml.writeCharacters(value);
            xml.writeEndElement();
        });
    }

    void identity(String number, String source) {
        identity("identificatie", number, source);
    }

    private void identity(String element, String number, String source) {
        open(element);
        text("identificatieKenmerk", number);
        text("identificatieBron", source);
        close();
    }

    /** @param code null when its list has none */
    void concept(String element, String label, String code, String list) {
        open(element);
        text("begripLabel", label);
        if (code != null) {
            text("begripCode", code);
        }
        reference("begripBegrippenlijst", list, null, null);
        close();
    }

    /** @param number null when it is only known by name */
    void reference(String element, String name, String number, String source) {
        open(element);
        text("verwijzingNaam", name);
        if (number != null) {
            identity("verwijzingIdentificatie", number, source);
        }
        close();
    }

    /** All of it; nothing can be added after. */
    byte[] bytes() {
        close();
        doing(() -> {
            depth = 0;
            line();
            xml.writeEndDocument();
            xml.flush();
        });
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private interface Writing {
        void now() throws XMLStreamException;
    }

    /** Nothing is written but to memory. */
    private static void doing(Writing writing) {
        try {
            writing.now();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
