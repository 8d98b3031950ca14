package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Inviti;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the party sent on a filed case and what it is asked, by REST. */
@RestController
@RequestMapping("/api/v1/pratiche/{numero}")
class ComunicazioniRest {

    private final Comunicazioni comunicazioni;
    private final Inviti inviti;
    private final Pratiche pratiche;

    ComunicazioniRest(Comunicazioni comunicazioni, Inviti inviti, Pratiche pratiche) {
        this.comunicazioni = comunicazioni;
        this.inviti = inviti;
        this.pratiche = pratiche;
    }

    @GetMapping("/comunicazioni")
    List<Comunicato> comunicazioni(Ambito ambito, @PathVariable String numero) {
        return comunicazioni.di(ambito, vista(ambito, numero)).stream().map(c -> new Comunicato(c.tipo(),
                c.arrivo().ricevuta(), c.arrivo().momento(), c.arrivo().mittente(), c.letta())).toList();
    }

    /** The invitation that awaits an answer, with its last useful day; an empty list when none does. */
    @GetMapping("/inviti")
    List<Invitato> inviti(Ambito ambito, @PathVariable String numero) {
        return inviti.aperto(ambito, vista(ambito, numero)).map(i -> new Invitato(i.invito().progressivo(),
                i.invito().richiesta().testo(), i.termine().ultimoGiorno())).stream().toList();
    }

    /** The case's number, if the viewer may see the case; otherwise not found, as if it did not exist. */
    private NumeroPratica vista(Ambito ambito, String numero) {
        return pratiche.leggi(ambito, new NumeroPratica(numero)).numero();
    }

    record Comunicato(TipoComunicazione tipo, String ricevuta, Instant momento, String mittente, boolean letta) {
    }

    record Invitato(int progressivo, String testo, @Nullable LocalDate scadenza) {
    }
}
