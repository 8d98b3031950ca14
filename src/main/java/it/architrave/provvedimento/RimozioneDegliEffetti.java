package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.provvedimento.Provvedimento.Motivi;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The order to remove the effects of what the law itself has prohibited, its measures not having come (art. 19 c. 3 L. 241/1990). */
@Component
public class RimozioneDegliEffetti {

    private final Pratiche pratiche;
    private final Conformazioni conformazioni;
    private final Emanazione emanazione;

    RimozioneDegliEffetti(Pratiche pratiche, Conformazioni conformazioni, Emanazione emanazione) {
        this.pratiche = pratiche;
        this.conformazioni = conformazioni;
        this.emanazione = emanazione;
    }

    /** Adopts the order; refused unless the measures have been awaited in vain. */
    @Transactional
    public void ordina(Ambito ambito, NumeroPratica numero, String chi, Motivi motivi) {
        pratiche.leggiETieni(ambito, numero);
        Conformazione ultima = conformazioni.di(ambito, numero).stream().reduce((prima, dopo) -> dopo)
                .filter(c -> c.seguito().stato() == StatoConformazione.NON_ADOTTATA).orElseThrow(() -> new AttoNonConsentito(
                        "Sulla pratica " + numero + " l'attività non è vietata per legge: si vieta con un atto (art. 19 c. 3 L. 241/1990)."));
        emanazione.emana(ambito, numero, TipoProvvedimento.RIMOZIONE_DEGLI_EFFETTI, chi, motivi.con("Le misure ordinate con l'atto "
                + ultima.atto() + " non sono state comunicate nel termine: l'attività è vietata per legge."));
    }
}
