package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** An act adopted, written in the journal, registered and told to the parties: all of it or nothing (art. 3 L. 241/1990). */
@Component
class Emanazione {

    private final Provvedimenti provvedimenti;
    private final Giornale giornale;
    private final Notifica notifica;

    Emanazione(Provvedimenti provvedimenti, Giornale giornale, Notifica notifica) {
        this.provvedimenti = provvedimenti;
        this.giornale = giornale;
        this.notifica = notifica;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void emana(Ambito ambito, NumeroPratica numero, TipoProvvedimento tipo, String chi, Provvedimento.Motivi motivi) {
        notifica.comunica(ambito, adotta(ambito, numero, tipo, chi, motivi), Map.of());
    }

    /** What is told later, when it can be said by when; refused without reasons and remedies. */
    @Transactional(propagation = Propagation.MANDATORY)
    Provvedimento adotta(Ambito ambito, NumeroPratica numero, TipoProvvedimento tipo, String chi, Provvedimento.Motivi motivi) {
        motivata(motivi.motivazione());
        if (tipo.veste().impugnabile() && motivi.rimedi().isBlank()) {
            throw new AttoNonConsentito("L'atto deve indicare i rimedi (art. 3 c. 4 L. 241/1990).");
        }
        Provvedimento atto = provvedimenti.adotta(ambito, numero, tipo, chi, motivi);
        giornale.annota(numero, chi, "Adottato l'atto " + atto.estremi().numero() + ": " + tipo.nome(), motivi.motivazione());
        return atto;
    }

    /** The act is not adopted, for a reason that is kept. */
    @Transactional(propagation = Propagation.MANDATORY)
    void tralascia(NumeroPratica numero, String chi, String fatto, String motivo) {
        motivata(motivo);
        giornale.annota(numero, chi, fatto, motivo);
    }

    private static void motivata(String motivazione) {
        if (motivazione.isBlank()) {
            throw new AttoNonConsentito("La decisione deve essere motivata (art. 3 c. 1 L. 241/1990).");
        }
    }
}
