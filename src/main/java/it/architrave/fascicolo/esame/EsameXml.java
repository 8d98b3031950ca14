package it.architrave.fascicolo.esame;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML that is well formed to its end, without document type, style sheets or scripts, of a bounded shape. */
public final class EsameXml {

    private static final int PROFONDITA = 200;
    private static final int ATTRIBUTI = 500;
    private static final Set<String> ATTIVI = Set.of("http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg",
            "http://www.w3.org/1999/XSL/Transform");

    private EsameXml() {
    }

    public static void esamina(Path xml) throws IOException, Vizio {
        try (APezzi dentro = new APezzi(new BufferedInputStream(Files.newInputStream(xml)))) {
            XMLStreamReader lettore = XmlSicuro.lettori().createXMLStreamReader(dentro);
            try {
                percorri(lettore, dentro);
            } finally {
                lettore.close();
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new Vizio("non è XML ben formato fino in fondo: esportarlo di nuovo dal programma che lo ha prodotto.", e);
        }
    }

    private static void percorri(XMLStreamReader lettore, APezzi dentro) throws XMLStreamException, Vizio {
        int livello = 0;
        while (lettore.hasNext()) {
            dentro.nuovoPezzo();
            switch (lettore.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new Vizio(
                        "dichiara un DOCTYPE o delle entità, che non si ammettono: esportarlo di nuovo senza.");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> istruzione(lettore);
                case XMLStreamConstants.START_ELEMENT -> elemento(lettore, ++livello);
                case XMLStreamConstants.END_ELEMENT -> livello--;
                default -> {
                    // Text and comments are read and let go.
                }
            }
        }
    }

    private static void istruzione(XMLStreamReader lettore) throws Vizio {
        if (lettore.getPITarget().startsWith("xml-stylesheet")) {
            throw new Vizio("rimanda a un foglio di stile, che può contenere programmi: esportarlo di nuovo senza.");
        }
    }

    private static void elemento(XMLStreamReader lettore, int livello) throws Vizio {
        if (livello > PROFONDITA || lettore.getAttributeCount() > ATTRIBUTI) {
            throw new Vizio("ha una struttura smisurata: esportarlo di nuovo dal programma che lo ha prodotto.");
        }
        if (ATTIVI.contains(String.valueOf(lettore.getNamespaceURI()))) {
            throw new Vizio("contiene parti di pagina web, che possono essere attive: caricare il documento in PDF/A.");
        }
    }
}
