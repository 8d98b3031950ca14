package it.architrave.fascicolo.esame;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;

/** The one place that makes readers of XML: no entity, no expansion, nothing fetched. */
public final class XmlSicuro {

    private XmlSicuro() {
    }

    /** For the pages that we have made ourselves, which begin as HTML does. */
    public static DocumentBuilderFactory pagine() throws ParserConfigurationException {
        DocumentBuilderFactory fabbrica = DocumentBuilderFactory.newInstance();
        fabbrica.setFeature("http://xml.org/sax/features/external-general-entities", false);
        fabbrica.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        fabbrica.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        fabbrica.setExpandEntityReferences(false);
        return fabbrica;
    }

    /** For what comes from outside: a document type is told and not read. */
    static XMLInputFactory lettori() {
        XMLInputFactory fabbrica = XMLInputFactory.newDefaultFactory();
        fabbrica.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabbrica.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabbrica.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        fabbrica.setProperty(XMLInputFactory.IS_COALESCING, false);
        fabbrica.setXMLResolver((pubblico, sistema, base, nome) -> {
            throw new javax.xml.stream.XMLStreamException("Nulla si va a prendere altrove.");
        });
        return fabbrica;
    }
}
