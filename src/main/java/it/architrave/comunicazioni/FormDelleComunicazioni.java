package it.architrave.comunicazioni;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.LettoreForm;
import it.architrave.catalogo.Problema;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.Risposte;
import it.architrave.pratica.NumeroPratica;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form of each type of communication, read once at start, and what it finds wrong in the answers. */
@Component
class FormDelleComunicazioni {

    private final Map<TipoComunicazione, Quadro> form = new EnumMap<>(TipoComunicazione.class);
    private final Controlli controlli;
    private final Clock orologio;

    FormDelleComunicazioni(LettoreForm lettore, Controlli controlli, Clock orologio) {
        this.controlli = controlli;
        this.orologio = orologio;
        for (TipoComunicazione tipo : TipoComunicazione.values()) {
            form.put(tipo, leggi(lettore, tipo));
        }
    }

    Quadro di(TipoComunicazione tipo) {
        return form.get(tipo);
    }

    /** The answers that the form asks for with these answers; the others are left out. */
    Map<String, Object> controlla(NumeroPratica pratica, TipoComunicazione tipo, Map<String, Object> dati) {
        List<Problema> problemi = new ArrayList<>(
                controlli.verifica(di(tipo), dati, Risposte.NESSUNA, pratica.comune()));
        if (problemi.isEmpty() && tipo == TipoComunicazione.FINE_LAVORI
                && LocalDate.parse(dati.get("data").toString()).isAfter(LocalDate.now(orologio))) {
            problemi.add(new Problema(tipo.codice(), "data", "Data di fine dei lavori",
                    "I lavori non sono ancora finiti: la data non può essere successiva a oggi."));
        }
        if (!problemi.isEmpty()) {
            throw new ComunicazioneIncompleta(problemi);
        }
        Map<String, Object> chieste = new LinkedHashMap<>();
        controlli.visibile(di(tipo), dati, Risposte.NESSUNA, pratica.comune()).campi().stream().map(Campo::chiave)
                .filter(dati::containsKey).forEach(c -> chieste.put(c, dati.get(c)));
        return chieste;
    }

    private static Quadro leggi(LettoreForm lettore, TipoComunicazione tipo) {
        try (var file = new ClassPathResource("forms/comunicazioni/" + tipo.codice() + ".form").getInputStream()) {
            return lettore.leggi(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
