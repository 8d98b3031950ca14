package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.termini.Effetto;
import it.architrave.termini.Termine;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens to an order to conform after its adoption (art. 19 c. 3 L. 241/1990). */
@Component
public class SeguitoDellaConformazione {

    private final ConformazioneRepository conformazioni;
    private final Provvedimenti provvedimenti;
    private final Notifica notifica;
    private final Giornale giornale;

    SeguitoDellaConformazione(ConformazioneRepository conformazioni, Provvedimenti provvedimenti, Notifica notifica,
                              Giornale giornale) {
        this.conformazioni = conformazioni;
        this.provvedimenti = provvedimenti;
        this.notifica = notifica;
        this.giornale = giornale;
    }

    /** The term of the measures just ordered runs: only now can the letter say by when. */
    @Transactional
    public void decorre(Ambito ambito, Termine termine) {
        conformazioni.dellaPratica(ambito, termine.numero()).stream().filter(c -> c.haTermine(null)).findFirst()
                .map(c -> conformazioni.save(c.conTermine(Objects.requireNonNull(termine.id()))))
                .ifPresent(c -> provvedimenti.di(ambito, c.pratica()).stream().filter(a -> a.estremi().numero().equals(c.atto()))
                        .forEach(a -> notifica.comunica(ambito, a, Map.of("ordine", c.ordine(), "termine", termine))));
    }

    /**
     * Without measures the activity is prohibited by law where the parameters say so, and the parties are told; the row of the term
     * says since when. With the term of control what was being verified ends, too.
     */
    @Transactional
    public void scade(Ambito ambito, Termine termine) {
        boolean controllo = termine.tipo().effetto() == Effetto.POTERI_CONSUMATI;
        StatoConformazione stato = controllo ? StatoConformazione.DECORSA
                : termine.tipo().effetto() == Effetto.DIVIETO ? StatoConformazione.NON_ADOTTATA : StatoConformazione.SCADUTA;
        conformazioni.dellaPratica(ambito, termine.numero()).stream()
                .filter(c -> controllo ? c.inCorso() : c.haTermine(termine.id())).map(c -> conformazioni.save(c.passata(stato)))
                .filter(c -> stato == StatoConformazione.NON_ADOTTATA).forEach(c -> notifica.vietataPerLegge(ambito, c, termine));
    }

    /** The office has found the measures told conform, or not. */
    @Transactional
    public void verificata(Ambito ambito, NumeroPratica numero, String chi, StatoConformazione esito, String rilievi) {
        conformazioni.dellaPratica(ambito, numero).stream().filter(Conformazione::inCorso)
                .forEach(c -> conformazioni.save(c.passata(esito)));
        giornale.annota(numero, chi, "Verifica delle misure: " + esito.nome(), rilievi);
    }

    /** The party withdraws, or the case is over. */
    @Transactional
    public void cessa(Ambito ambito, NumeroPratica numero) {
        conformazioni.dellaPratica(ambito, numero).stream().filter(Conformazione::inCorso)
                .forEach(c -> conformazioni.save(c.passata(StatoConformazione.CESSATA)));
    }
}
