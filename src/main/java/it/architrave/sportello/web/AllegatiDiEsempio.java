package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Stampa;
import it.architrave.procedimento.Allegati;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A page that says it is a sample, for each attachment that is due and not there. */
@Component
@Profile("demo")
class AllegatiDiEsempio {

    private final PaginaAllegati pagina;
    private final Stampa stampa;
    private final Allegati allegati;
    private final Clock orologio;

    AllegatiDiEsempio(PaginaAllegati pagina, Stampa stampa, Allegati allegati, Clock orologio) {
        this.pagina = pagina;
        this.stampa = stampa;
        this.allegati = allegati;
        this.orologio = orologio;
    }

    void carica(Utente chi, Ambito ambito, Minuta minuta) {
        pagina.righe(ambito, minuta).stream().filter(r -> r.richiesto() && r.documenti().isEmpty()).forEach(r -> {
            byte[] pdf = stampa.allegatoDiEsempio(r.allegato().denominazione(), orologio.instant());
            allegati.allega(chi, minuta.id(), r.allegato().codice(), r.allegato().codice() + "-esempio.pdf",
                    new ByteArrayInputStream(pdf));
        });
    }
}
