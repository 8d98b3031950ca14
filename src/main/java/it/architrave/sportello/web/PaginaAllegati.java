package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.AllegatoPrevisto;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Risposte;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.DocumentoInElenco;
import it.architrave.fascicolo.Fascicolo;
import java.util.List;
import org.springframework.stereotype.Component;

/** The attachments that the answers make due or possible, with the files already there. */
@Component
class PaginaAllegati {

    private final Controlli controlli;
    private final Fascicolo fascicolo;

    PaginaAllegati(Controlli controlli, Fascicolo fascicolo) {
        this.controlli = controlli;
        this.fascicolo = fascicolo;
    }

    /** An attachment, whether it is due now, and its files. */
    record Riga(AllegatoPrevisto allegato, boolean richiesto, List<DocumentoInElenco> documenti) {
    }

    List<Riga> righe(Ambito ambito, Minuta minuta) {
        var comune = minuta.bozza().comune();
        Risposte risposte = controlli.applicabili(minuta.modulo(), minuta.risposte(), comune);
        List<Documento> documenti = fascicolo.documenti(ambito, minuta.id());
        return controlli.allegatiPrevisti(minuta.modulo(), risposte, comune).stream()
                .map(a -> new Riga(a, !a.facoltativo(), di(documenti, a.codice())))
                .toList();
    }

    /** What was uploaded for answers that have changed since: it would travel with the filing unasked. */
    List<DocumentoInElenco> nonPiuPrevisti(Ambito ambito, Minuta minuta) {
        List<String> previsti = righe(ambito, minuta).stream().map(r -> r.allegato().codice()).toList();
        List<String> delModulo = minuta.modulo().allegati().stream().map(AllegatoPrevisto::codice).toList();
        return fascicolo.documenti(ambito, minuta.id()).stream()
                .filter(d -> delModulo.contains(d.codice()) && !previsti.contains(d.codice()))
                .map(DocumentoInElenco::new).toList();
    }

    List<DocumentoInElenco> documenti(Ambito ambito, Minuta minuta, String codice) {
        return di(fascicolo.documenti(ambito, minuta.id()), codice);
    }

    private static List<DocumentoInElenco> di(List<Documento> documenti, String codice) {
        return documenti.stream().filter(d -> d.codice().equals(codice)).map(DocumentoInElenco::new).toList();
    }
}
