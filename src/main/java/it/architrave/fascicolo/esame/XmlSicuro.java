package it.architrave.fascicolo.esame;

import javax.xml.stream.XMLInputFactory;

/** The one place that makes readers of XML: no document type, hence no entity and no expansion; nothing is fetched. */
final class XmlSicuro {

    private XmlSicuro() {
    }

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
