package it.architrave.procedimento;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Legame;
import it.architrave.pratica.Legami;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Via;
import it.architrave.provvedimento.VieDopoIlControllo;
import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The office opens a case from another: the watch over works, or the intervention after the control (art. 27 d.P.R. 380/2001;
 * art. 19 c. 4 L. 241/1990). One of a kind is open at a time; who comes second is told which, by whom and since when.
 */
@Component
public class AperturaDUfficio {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm").withZone(Fuso.ROMA);
    private static final int MOTIVO_PIU_LUNGO = 4000;
    private static final List<Ruolo> APRONO = List.of(Ruolo.RESPONSABILE_SERVIZIO, Ruolo.RESPONSABILE_PROCEDIMENTO);

    private final Pratiche pratiche;
    private final Legami legami;
    private final VieDopoIlControllo vie;
    private final AvvioDUfficio avvio;

    AperturaDUfficio(Pratiche pratiche, Legami legami, VieDopoIlControllo vie, AvvioDUfficio avvio) {
        this.pratiche = pratiche;
        this.legami = legami;
        this.vie = vie;
        this.avvio = avvio;
    }

    /** By an officer from the page of the case; refused to all but who answers for the service or the procedure. */
    @Transactional
    public NumeroPratica apri(Utente chi, NumeroPratica madre, Via via, String motivo) {
        Ambito ambito = Ambito.di(chi).comeUfficio();
        Pratica pratica = pratiche.leggiETieni(ambito, madre);
        Ruolo ruolo = APRONO.stream().filter(r -> chi.haIncarico(pratica.comune(), r)).findFirst().orElseThrow(() ->
                new AccessoNegato("Spetta al responsabile del servizio o del procedimento (art. 6 L. 241/1990; art. 107 c. 3"
                        + " D.Lgs. 267/2000)."));
        return apri(ambito, chi.nomePer(new Incarico(pratica.comune(), ruolo)), madre, via, motivo);
    }

    /**
     * By an act that a model has had done by whom it is up to: a control, a report of third persons.
     *
     * @param chi who decided it, for the journal
     */
    @Transactional
    public NumeroPratica apri(Ambito ambito, String chi, NumeroPratica madre, Via via, String motivo) {
        Pratica pratica = pratiche.leggiETieni(ambito, madre);
        if (motivo.isBlank() || motivo.length() > MOTIVO_PIU_LUNGO) {
            throw new AttoNonConsentito("L'apertura deve dire perché, in non più di " + MOTIVO_PIU_LUNGO + " caratteri (art. 3 c. 1"
                    + " L. 241/1990).");
        }
        legami.aperto(ambito, madre, via.genere()).ifPresent(l -> {
            throw giaAperta(l);
        });
        vie.pretendi(ambito, pratica, via);
        return avvio.avvia(ambito, pratica, via, chi, motivo.strip()).numero();
    }

    private static AttivitaContesa giaAperta(Legame legame) {
        return new AttivitaContesa("È già aperta la pratica " + legame.collegata() + ", " + legame.genere().nome().toLowerCase()
                + ": l'ha aperta " + legame.apertura().chi() + " il " + MOMENTO.format(legame.apertura().quando()) + ".");
    }
}
