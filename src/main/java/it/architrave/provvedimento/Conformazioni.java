package it.architrave.provvedimento;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.termini.Termini;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The orders to conform of a case as its party meets them: what is ordered, by when, how the measures are told. */
@Component
public class Conformazioni {

    private final ConformazioneRepository conformazioni;
    private final Pratiche pratiche;
    private final Termini termini;
    private final Giornale giornale;

    Conformazioni(ConformazioneRepository conformazioni, Pratiche pratiche, Termini termini, Giornale giornale) {
        this.conformazioni = conformazioni;
        this.pratiche = pratiche;
        this.termini = termini;
        this.giornale = giornale;
    }

    /** All orders of the case, oldest first. */
    public List<Conformazione> di(Ambito ambito, NumeroPratica numero) {
        return conformazioni.dellaPratica(ambito, numero);
    }

    /** The cases in which the measures of an order are awaited. */
    public Set<NumeroPratica> cheAttendono(Ambito ambito) {
        return conformazioni.cheAttendono(ambito).stream().map(NumeroPratica::new).collect(Collectors.toSet());
    }

    /** The term given by the order which that letter tells. */
    public Optional<Long> termineDi(Ambito ambito, NumeroPratica numero, String lettera) {
        return di(ambito, numero).stream().filter(c -> lettera.equals(Notifica.chiave(c.atto())))
                .flatMap(c -> Stream.ofNullable(c.seguito().termine())).findFirst();
    }

    /** The order whose measures are awaited, with its term. */
    public Optional<ConformazioneInCorso> attesa(Ambito ambito, NumeroPratica numero) {
        return attesa(ambito, di(ambito, numero));
    }

    /** The same among those already read. */
    Optional<ConformazioneInCorso> attesa(Ambito ambito, List<Conformazione> tutte) {
        return tutte.stream().filter(Conformazione::attesa).findFirst()
                .flatMap(c -> Optional.ofNullable(c.seguito().termine()).flatMap(t -> termini.leggi(ambito, t))
                        .map(t -> new ConformazioneInCorso(c, t)));
    }

    /** The party has told the measures with that communication; refused when none are awaited, or no longer. */
    @Transactional
    public void comunica(Ambito ambito, NumeroPratica numero, String ricevuta) {
        pratiche.leggiETieni(ambito, numero);
        List<Conformazione> tutte = di(ambito, numero);
        Conformazione attesa = tutte.stream().filter(Conformazione::attesa).findFirst().orElseThrow(() -> rifiuto(numero, tutte));
        conformazioni.save(attesa.comunicata(ricevuta));
        giornale.annota(numero, Giornale.SISTEMA, "La parte ha comunicato le misure ordinate con l'atto " + attesa.atto(),
                "Comunicazione " + ricevuta);
    }

    private static AttoNonConsentito rifiuto(NumeroPratica numero, List<Conformazione> tutte) {
        boolean tardi = tutte.stream().anyMatch(c -> c.seguito().stato() == StatoConformazione.NON_ADOTTATA);
        if (tutte.stream().anyMatch(c -> c.seguito().stato() == StatoConformazione.SCADUTA)) {
            return new AttoNonConsentito("Il termine per comunicare le misure è finito e l'ufficio sta verificando se l'attività è"
                    + " conforme (art. 19 c. 3 L. 241/1990). Per far conoscere ciò che è stato fatto si usa l'integrazione spontanea.");
        }
        return new AttoNonConsentito(tardi ? "Il termine per comunicare le misure è finito e l'attività è vietata per legge: misure"
                + " tardive non fanno ripartire il controllo (art. 19 c. 3 L. 241/1990). Per far conoscere all'ufficio ciò che è stato"
                + " fatto si usa l'integrazione spontanea." : "Sulla pratica " + numero + " non c'è un ordine di conformazione che attenda"
                + " le misure: per inviare altri documenti si usa l'integrazione spontanea.");
    }
}
