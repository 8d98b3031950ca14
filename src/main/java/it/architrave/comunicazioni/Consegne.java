package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How the office registers that a letter was delivered, where no receipt says so (art. 21-bis L. 241/1990). */
@Component
public class Consegne {

    private static final int PROVA_PIU_LUNGA = 1000;
    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ConsegnaRepository consegne;
    private final LetterePartite partite;
    private final Giornale giornale;
    private final ApplicationEventPublisher eventi;

    Consegne(ConsegnaRepository consegne, LetterePartite partite, Giornale giornale, ApplicationEventPublisher eventi) {
        this.consegne = consegne;
        this.partite = partite;
        this.giornale = giornale;
        this.eventi = eventi;
    }

    /**
     * Registers the day once and for all: the term of the party that runs from it is counted again by who owns it. Refused without
     * a proof, before the letter was written, on a day to come, and a second time.
     *
     * @param chiave key of the letter within its case
     */
    @Transactional
    public void registra(Utente chi, NumeroPratica numero, String chiave, LocalDate giorno, String prova) {
        Ambito ambito = Ambito.di(chi).comeUfficio();
        Instant ora = partite.tieni(ambito, numero, chiave, giorno);
        vietaSe(prova.isBlank(), "occorre dire da che cosa risulta: ricevuta, avviso di ricevimento, relata.");
        vietaSe(prova.length() > PROVA_PIU_LUNGA, "da che cosa risulta si dice in non più di " + PROVA_PIU_LUNGA + " caratteri.");
        vietaSe(consegne.dellaPratica(ambito, numero).stream().anyMatch(c -> c.chiave().equals(chiave)), "è già registrata.");
        ConsegnaDellaLettera registrata = consegne.save(new ConsegnaDellaLettera(null, numero, numero.comune(), chiave, giorno,
                prova.strip(), new ConsegnaDellaLettera.Registrata(chi.nome(), ora)));
        giornale.annota(numero, chi.nome(), "Registrata la consegna del " + GIORNO.format(giorno) + ": " + chiave, prova.strip());
        eventi.publishEvent(new ConsegnaRegistrata(registrata));
    }

    static void vietaSe(boolean vietato, String perche) {
        if (vietato) {
            throw new AttoNonConsentito("Consegna: " + perche);
        }
    }
}
