package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.Pratiche;
import it.architrave.procedimento.EsitoPresentazione;
import it.architrave.procedimento.Presentazione;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Filing by REST, and the case as whoever may see it finds it. */
@RestController
@RequestMapping("/api/v1/pratiche")
class PresentazioneRest {

    private final Presentazione presentazione;
    private final Pratiche pratiche;
    private final Bozze bozze;

    PresentazioneRest(Presentazione presentazione, Pratiche pratiche, Bozze bozze) {
        this.presentazione = presentazione;
        this.pratiche = pratiche;
        this.bozze = bozze;
    }

    /** Files the draft; the same idempotency key answers the first answer again. */
    @PostMapping("/{id}/presentazione")
    Presentata presenta(Utente chi, @PathVariable String id, @RequestHeader("Idempotency-Key") String chiave) {
        EsitoPresentazione esito = presentazione.presenta(chi, PraticaId.di(id), chiave);
        return new Presentata(esito.numero().valore(), esito.ricevuta(), esito.presentataIl());
    }

    /** A filed case by number, or a draft by id. */
    @GetMapping("/{numero}")
    Vista vista(Ambito ambito, @PathVariable String numero) {
        return NumeroPratica.somiglia(numero) ? vista(pratiche.leggi(ambito, new NumeroPratica(numero)))
                : vista(bozze.leggi(ambito, PraticaId.di(numero)));
    }

    /** The answers, quadro by quadro. */
    @GetMapping("/{numero}/quadri")
    Map<String, Map<String, Object>> quadri(Ambito ambito, @PathVariable String numero) {
        PraticaId id = NumeroPratica.somiglia(numero) ? pratiche.leggi(ambito, new NumeroPratica(numero)).id()
                : bozze.leggi(ambito, PraticaId.di(numero)).id();
        return bozze.risposte(ambito, id).perQuadro();
    }

    private static Vista vista(Pratica p) {
        return new Vista(p.id().toString(), p.numero().valore(), p.stato().name(), p.comune().valore(),
                p.presentazione().procedimento(),
                new Fatti(p.presentazione().oggetto(), p.presentazione().ricevuta(), p.presentazione().presentataIl(),
                        p.inizioLavori(), p.fineLavori()));
    }

    private static Vista vista(Bozza b) {
        NumeroPratica numero = b.numero();
        return new Vista(b.id().toString(), numero == null ? null : numero.valore(),
                numero == null ? "BOZZA" : "PRESENTATA", b.comune().valore(), b.procedimento(), null);
    }

    record Presentata(String numero, String ricevuta, Instant presentataIl) {
    }

    record Vista(String id, @Nullable String numero, String stato, String comune, String procedimento,
                 @Nullable Fatti presentazione) {
    }

    record Fatti(String oggetto, @Nullable String ricevuta, Instant presentataIl, @Nullable LocalDate inizioLavori,
                 @Nullable LocalDate fineLavori) {
    }
}
