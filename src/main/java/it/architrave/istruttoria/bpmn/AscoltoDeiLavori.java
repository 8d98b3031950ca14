package it.architrave.istruttoria.bpmn;

import it.architrave.accesso.Ambito;
import it.architrave.istruttoria.LavoriSenzaEfficacia;
import it.architrave.pratica.Eventi.LavoriConEfficaciaSospesa;
import it.architrave.territorio.Fuso;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows what the party tells of its works while the efficacy is suspended, in the same transaction. */
@Component
class AscoltoDeiLavori {

    private final LavoriSenzaEfficacia lavori;
    private final Clock orologio;

    AscoltoDeiLavori(LavoriSenzaEfficacia lavori, Clock orologio) {
        this.lavori = lavori;
        this.orologio = orologio;
    }

    @EventListener
    void quando(LavoriConEfficaciaSospesa evento) {
        lavori.avvisa(Ambito.sistema("avvisare dei lavori con l'efficacia sospesa"), evento,
                orologio.instant().atZone(Fuso.ROMA).toLocalDate());
    }
}
