package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.termini.Attore;
import it.architrave.termini.Termine;
import it.architrave.territorio.Uffici;
import it.architrave.territorio.Ufficio;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes a reminder to who must act: the parties at their addresses, the office at its own, if it has said one. */
@Component
class LettereDeiPromemoria {

    private static final String ALLA_PARTE = "comunicazioni/promemoria";
    private static final String ALL_UFFICIO = "comunicazioni/promemoria-ufficio";

    private final Lettere lettere;
    private final Avvisi avvisi;
    private final Testi testi;
    private final Uffici uffici;

    LettereDeiPromemoria(Lettere lettere, Avvisi avvisi, Testi testi, Uffici uffici) {
        this.lettere = lettere;
        this.avvisi = avvisi;
        this.testi = testi;
        this.uffici = uffici;
    }

    void scrivi(Ambito ambito, UnPromemoria.Scritto scritto) {
        Termine termine = scritto.termine();
        Map<String, Object> dati = new HashMap<>(Map.of("termine", termine, "ultimo", scritto.ultimo(),
                "mancano", ChronoUnit.DAYS.between(scritto.oggi(), scritto.ultimo())));
        String oggetto = "Promemoria: " + termine.tipo().denominazione();
        if (termine.tipo().agisce() == Attore.PARTE) {
            lettere.scrivi(ambito, new Lettera(termine.numero(), oggetto, ALLA_PARTE, dati, scritto.chiave()));
        } else {
            Ufficio ufficio = uffici.di(termine.comune());
            dati.put("numero", termine.numero());
            if (!ufficio.recapiti().email().isBlank()) {
                avvisi.invia(new Avviso(termine.numero(), new Destinatario(ufficio.denominazione(), ufficio.recapiti().email()),
                        oggetto + " – pratica " + termine.numero(), testi.parte(ALL_UFFICIO, dati),
                        termine.numero() + "/" + scritto.chiave(), null, true));
            }
        }
    }
}
