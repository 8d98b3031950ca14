package it.architrave.fascicolo.verifica;

import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** All that the library reported of each layer, as one XML document that can be read without the application, years later. */
final class Rapporto {

    private static final String DICHIARAZIONE = "^\\s*<\\?xml[^>]*\\?>\\s*";

    private Rapporto() {
    }

    static byte[] di(List<Reports> strati, Instant momento) {
        var testo = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<verificaDelleFirme momento=\"")
                .append(momento).append("\" libreria=\"EU DSS\">\n");
        for (Reports strato : strati) {
            testo.append("<strato>\n").append(parte(strato.getXmlSimpleReport())).append(parte(strato.getXmlDetailedReport()))
                    .append(parte(strato.getXmlDiagnosticData())).append("</strato>\n");
        }
        return testo.append("</verificaDelleFirme>\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String parte(String xml) {
        return xml.replaceFirst(DICHIARAZIONE, "") + "\n";
    }
}
