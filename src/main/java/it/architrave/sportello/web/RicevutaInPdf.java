package it.architrave.sportello.web;

import it.architrave.comunicazioni.Effetti;
import it.architrave.comunicazioni.Ricevuta;
import it.architrave.fascicolo.Allegato;
import it.architrave.fascicolo.Stampa;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The receipt as a paper to keep: the same sentences as on its page (art. 18-bis L. 241/1990). */
@Component
class RicevutaInPdf {

    private static final DateTimeFormatter GIORNO = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ITALIAN);

    private final MessageSource parole;
    private final Stampa stampa;

    RicevutaInPdf(MessageSource parole, Stampa stampa) {
        this.parole = parole;
        this.stampa = stampa;
    }

    byte[] di(Ricevuta r, ChiEDove fatti) {
        return stampa.pdf(new it.architrave.fascicolo.Ricevuta(r.numero(),
                new it.architrave.fascicolo.Ricevuta.Ufficio(fatti.comune(), r.ufficio(), ""),
                new it.architrave.fascicolo.Ricevuta.Presentata(r.pratica().valore(), fatti.procedimento(), r.oggetto(),
                        fatti.presentatore()),
                effetti(r.effetti()),
                r.documenti().stream().map(d -> new Allegato(d.descrizione(), d.nomeFile(), "", d.impronta())).toList(),
                r.presentataIl()));
    }

    /** What the paper says beside the receipt: title of the module, municipality, who filed. */
    record ChiEDove(String procedimento, String comune, String presentatore) {
    }

    private List<String> effetti(Effetti effetti) {
        List<String> frasi = new ArrayList<>();
        if (effetti.dopoLaComunicazione()) {
            frasi.add(frase("sportello.ricevuta.inizio.dopo"));
        }
        if (effetti.giaIniziati()) {
            frasi.add(frase("sportello.ricevuta.inizio.gia"));
        }
        if (effetti.lavoriDal() != null) {
            frasi.add(frase("sportello.ricevuta.inizio.dal", GIORNO.format(effetti.lavoriDal())));
        }
        frasi.add(frase("sportello.ricevuta.poi.controlli"));
        if (effetti.controlloFino() != null) {
            frasi.add(frase("sportello.ricevuta.poi.controlloFino", GIORNO.format(effetti.controlloFino())));
        }
        return frasi;
    }

    private String frase(String chiave, Object... valori) {
        return parole.getMessage(chiave, valori, Locale.ITALIAN);
    }
}
