package it.architrave.fascicolo;

import it.architrave.fascicolo.esame.XmlSicuro;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A paper before it is set: only signs that can be shown, and a bookmark for each heading. */
final class FoglioXhtml {

    private FoglioXhtml() {
    }

    static Document leggi(String xhtml) {
        try {
            var lettore = XmlSicuro.pagine().newDocumentBuilder();
            lettore.setErrorHandler(null);
            Document foglio = lettore.parse(new InputSource(new StringReader(pulito(xhtml))));
            mostrabile(foglio.getDocumentElement());
            segna(foglio);
            return foglio;
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("La pagina da stampare non è XHTML: " + e.getMessage(), e);
        }
    }

    private static void mostrabile(Node nodo) {
        for (Node figlio = nodo.getFirstChild(); figlio != null; figlio = figlio.getNextSibling()) {
            if (figlio.getNodeType() == Node.TEXT_NODE) {
                figlio.setNodeValue(Caratteri.mostrabile(figlio.getNodeValue()));
            } else if (!figlio.getNodeName().equals("style")) {
                mostrabile(figlio);
            }
        }
    }

    /** The list of headings that a reader opens beside the page. */
    private static void segna(Document foglio) {
        Element segnalibri = foglio.createElement("bookmarks");
        for (Element titolo : titoli(foglio)) {
            String nome = titolo.getTextContent().strip().replaceAll("\\s+", " ");
            titolo.setAttribute("id", "titolo-" + segnalibri.getChildNodes().getLength());
            Element segnalibro = foglio.createElement("bookmark");
            segnalibro.setAttribute("name", nome);
            segnalibro.setAttribute("href", "#" + titolo.getAttribute("id"));
            segnalibri.appendChild(segnalibro);
        }
        foglio.getElementsByTagName("head").item(0).appendChild(segnalibri);
    }

    private static List<Element> titoli(Document foglio) {
        List<Element> titoli = new ArrayList<>();
        NodeList tutti = foglio.getElementsByTagName("*");
        for (int i = 0; i < tutti.getLength(); i++) {
            if (tutti.item(i) instanceof Element e && e.getTagName().matches("h[12]")) {
                titoli.add(e);
            }
        }
        return titoli;
    }

    /** Without the control characters that XML does not know, which pasted texts may carry. */
    private static String pulito(String xhtml) {
        return xhtml.codePoints()
                .filter(c -> c == 9 || c == 10 || c == 13 || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
