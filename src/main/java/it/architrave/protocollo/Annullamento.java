package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Eventi;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Annulling a registration: the line stays with its reason, the number is never used again (art. 54 d.P.R. 445/2000). */
@Component
public class Annullamento {

    private final RegistrazioneRepository righe;
    private final Giornale giornale;
    private final ApplicationEventPublisher eventi;

    Annullamento(RegistrazioneRepository righe, Giornale giornale, ApplicationEventPublisher eventi) {
        this.righe = righe;
        this.giornale = giornale;
        this.eventi = eventi;
    }

    /** Only the office of the case's municipality may; for anybody else, and under another case, the line does not exist. */
    @Transactional
    public void annulla(Ambito ambito, NumeroPratica numero, long registrazione, String motivo, String chi) {
        Registrazione riga = righe.tieni(ambito, registrazione).filter(r -> r.richiesta().pratica().equals(numero))
                .orElseThrow(() -> new PraticaNonTrovata(String.valueOf(registrazione)));
        riga.annulla(motivo);
        righe.save(riga);
        giornale.annota(riga.richiesta().pratica(), chi, riga.inParole(), motivo);
        eventi.publishEvent(new Eventi.PraticaToccata(riga.richiesta().pratica()));
    }
}
