package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.termini.Termini;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations of a case as its party meets them: what is asked, by when, the answer. */
@Component
public class Inviti {

    private final InvitoRepository inviti;
    private final Pratiche pratiche;
    private final Termini termini;
    private final Giornale giornale;

    Inviti(InvitoRepository inviti, Pratiche pratiche, Termini termini, Giornale giornale) {
        this.inviti = inviti;
        this.pratiche = pratiche;
        this.termini = termini;
        this.giornale = giornale;
    }

    /** The invitation that awaits an answer, with its term. */
    public Optional<InvitoInCorso> aperto(Ambito ambito, NumeroPratica numero) {
        return aperto(ambito, di(ambito, numero));
    }

    /** The same among those already read. */
    Optional<InvitoInCorso> aperto(Ambito ambito, List<Invito> tutti) {
        return tutti.stream().filter(Invito::aperto).findFirst()
                .flatMap(i -> Optional.ofNullable(i.seguito().termine()).flatMap(t -> termini.leggi(ambito, t))
                        .map(t -> new InvitoInCorso(i, t)));
    }

    /** All invitations of the case, oldest first. */
    public List<Invito> di(Ambito ambito, NumeroPratica numero) {
        return inviti.dellaPratica(ambito, numero);
    }

    /** The term given by the invitation which that letter tells. */
    public Optional<Long> termineDi(Ambito ambito, NumeroPratica numero, String lettera) {
        return di(ambito, numero).stream().filter(i -> lettera.equals(i.lettera()))
                .flatMap(i -> Stream.ofNullable(i.seguito().termine())).findFirst();
    }

    /** The party has answered with that communication; refused when nothing is asked. */
    @Transactional
    public void rispondi(Ambito ambito, NumeroPratica numero, String comunicazioneRicevuta) {
        pratiche.leggiETieni(ambito, numero);
        Invito invito = di(ambito, numero).stream().filter(Invito::aperto).findFirst().orElseThrow(
                () -> new AttoNonConsentito("Sulla pratica " + numero + " non c'è alcun invito in attesa di risposta."));
        inviti.save(invito.risposto(comunicazioneRicevuta));
        giornale.annota(numero, Giornale.SISTEMA, "La parte ha risposto all'invito n. " + invito.progressivo(),
                "Comunicazione " + comunicazioneRicevuta);
    }
}
