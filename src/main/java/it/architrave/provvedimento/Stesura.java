package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Intestazione;
import it.architrave.fascicolo.Atto;
import it.architrave.pratica.Pratica;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sets out an act for its paper: office, object, addressees, reasons, decision, remedies (art. 3 L. 241/1990). */
@Component
class Stesura {

    private final Destinatari destinatari;
    private final Intestazione intestazione;

    Stesura(Destinatari destinatari, Intestazione intestazione) {
        this.destinatari = destinatari;
        this.intestazione = intestazione;
    }

    Atto scrivi(Ambito ambito, Pratica pratica, Provvedimento atto) {
        TipoProvvedimento tipo = atto.estremi().tipo();
        var estremi = new Atto.Estremi(atto.estremi().numero(), pratica.numero().valore(),
                pratica.presentazione().oggetto(), destinatari.di(ambito, pratica.numero()));
        var corpo = new Atto.Corpo(tipo.veste().parte(), righe(atto.motivi().motivazione()), Stream.concat(Stream.of(tipo.dispositivo()),
                righe(atto.motivi().prescrizioni()).stream()).toList(), righe(atto.motivi().rimedi()));
        return new Atto(tipo.nome(), intestazione.di(pratica.comune()), estremi, corpo,
                new Atto.Firma(atto.adozione().chi(), tipo.veste().firma()), atto.adozione().adottato());
    }

    private static List<String> righe(String testo) {
        return testo.lines().map(String::strip).filter(r -> !r.isEmpty()).toList();
    }
}
