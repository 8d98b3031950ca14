package it.architrave.istruttoria;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Organico;
import it.architrave.accesso.Ruolo;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who examines which case, as the head of the office has assigned it (art. 5 c. 1 L. 241/1990). */
@Component
public class Assegnazioni {

    private final AssegnazioneRepository assegnazioni;
    private final Organico organico;
    private final Giornale giornale;
    private final Clock orologio;

    Assegnazioni(AssegnazioneRepository assegnazioni, Organico organico, Giornale giornale, Clock orologio) {
        this.assegnazioni = assegnazioni;
        this.organico = organico;
        this.giornale = giornale;
        this.orologio = orologio;
    }

    /** Refused for who is no examiner of that office today. */
    @Transactional
    public void assegna(Ambito ambito, NumeroPratica numero, String chi, String istruttore) {
        String nome = organico.di(new Incarico(numero.comune(), Ruolo.ISTRUTTORE)).get(istruttore);
        if (nome == null) {
            throw new AttoNonConsentito("La pratica si assegna a un istruttore dell'ufficio (art. 5 c. 1 L. 241/1990).");
        }
        assegnazioni.save(new Assegnazione(null, numero, numero.comune(), istruttore, nome, chi, orologio.instant()));
        giornale.annota(numero, chi, "Assegnata la pratica a " + nome);
    }

    /** The latest; none while the case is not assigned. */
    public Optional<Assegnazione> della(Ambito ambito, NumeroPratica numero) {
        return assegnazioni.dellaPratica(ambito, numero).stream().reduce((prima, dopo) -> dopo);
    }
}
