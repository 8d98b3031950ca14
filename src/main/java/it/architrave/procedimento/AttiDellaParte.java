package it.architrave.procedimento;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.comunicazioni.Comunicazione;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.NuovaComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.Fuso;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a party does on a filed case: communicates, answers an invitation, withdraws; receipt and effect in one commit. */
@Component
public class AttiDellaParte {

    private static final DateTimeFormatter MOMENTO = DateTimeFormatter.ofPattern("dd/MM/yyyy 'alle' HH:mm")
            .withZone(Fuso.ROMA);

    private final Pratiche pratiche;
    private final Comunicazioni comunicazioni;
    private final EffettiDegliAtti effetti;

    AttiDellaParte(Pratiche pratiche, Comunicazioni comunicazioni, EffettiDegliAtti effetti) {
        this.pratiche = pratiche;
        this.comunicazioni = comunicazioni;
        this.effetti = effetti;
    }

    /** Takes the act in, or answers the first answer when the idempotency key has been used; refuses what the state forbids. */
    @Transactional
    public Comunicazione compie(Utente chi, NuovaComunicazione atto) {
        Ambito ambito = Ambito.di(chi).comeParte();
        Pratica pratica = pratiche.leggiETieni(ambito, atto.pratica());
        return comunicazioni.giaRicevuta(ambito, atto.pratica(), atto.chiave()).orElseGet(() -> {
            controlla(ambito, pratica, atto);
            Comunicazione ricevuta = comunicazioni.ricevi(ambito, atto);
            effetti.produci(ambito, ricevuta);
            return ricevuta;
        });
    }

    /** Who comes second reads which act came first. */
    private void controlla(Ambito ambito, Pratica pratica, NuovaComunicazione atto) {
        try {
            Ammissibilita.controlla(pratica, atto.tipo());
        } catch (AttoNonConsentito rifiuto) {
            throw comunicazioni.di(ambito, pratica.numero()).stream().reduce((prima, ultima) -> ultima)
                    .map(c -> new AttoNonConsentito(rifiuto.getMessage() + " L'ultima comunicazione è «" + c.tipo().nome()
                            + "» di " + c.arrivo().mittente() + ", " + MOMENTO.format(c.arrivo().momento()) + "."))
                    .orElse(rifiuto);
        }
    }
}
