package zujie.outreach.site;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The newest warnings as an Atom feed (RFC 4287). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final String site;
    private final String name;

    /**
     * @param site address of the site, without a slash at its end
     * @param name of the centre
     */
    Feed(String site, String name) {
        this.site = site;
        this.name = name;
    }

    /** @param now stands for the last change when there is nothing to tell */
    void write(List<PublicBulletin> bulletins, Instant now, OutputStream out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "zh-CN");
        element(xml, "id", site + "/public/feed.xml");
        element(xml, "title", name + " 反诈预警");
        element(xml, "updated", (bulletins.isEmpty() ? now : bulletins.get(0).publishedAt()).toString());
        link(xml, "self", site + "/public/feed.xml");
        link(xml, "alternate", site + "/public/bulletins.xhtml");
        xml.writeStartElement("author");
        element(xml, "name", name);
        xml.writeEndElement();
        for (PublicBulletin bulletin : bulletins) {
            entry(xml, bulletin);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private void entry(XMLStreamWriter xml, PublicBulletin bulletin) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "id", "urn:uuid:" + bulletin.id());
        element(xml, "title", bulletin.title());
        element(xml, "updated", bulletin.publishedAt().toString());
        element(xml, "published", bulletin.publishedAt().toString());
        link(xml, "alternate", site + "/public/bulletin.xhtml?id=" + bulletin.number());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", bulletin.fraudType());
        element(xml, "summary", bulletin.lead());
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(bulletin.body() + "\n\n" + bulletin.advice());
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
