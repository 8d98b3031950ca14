package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.istruttoria.Inviti;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happened on a filed case, by REST: journal, notices, communications, invitations. */
@RestController
@RequestMapping("/api/v1/pratiche/{numero}")
class LetturaRest {

    private final Giornale giornale;
    private final Avvisi avvisi;
    private final Comunicazioni comunicazioni;
    private final Inviti inviti;

    LetturaRest(Giornale giornale, Avvisi avvisi, Comunicazioni comunicazioni, Inviti inviti) {
        this.giornale = giornale;
        this.avvisi = avvisi;
        this.comunicazioni = comunicazioni;
        this.inviti = inviti;
    }

    @GetMapping("/giornale")
    List<Voce> giornale(Ambito ambito, @PathVariable String numero) {
        return giornale.voci(ambito, new NumeroPratica(numero)).stream()
                .map(v -> new Voce(v.momento(), v.chi(), v.fatto(), v.motivo())).toList();
    }

    @GetMapping("/avvisi")
    List<Avvisato> avvisi(Ambito ambito, @PathVariable String numero) {
        return avvisi.di(ambito, new NumeroPratica(numero)).stream().map(i -> new Avvisato(i.avviso().oggetto(),
                i.avviso().destinatario().nome(), i.avviso().testo(), i.creatoIl(), i.speditoIl())).toList();
    }

    @GetMapping("/comunicazioni")
    List<Comunicato> comunicazioni(Ambito ambito, @PathVariable String numero) {
        return comunicazioni.di(ambito, new NumeroPratica(numero)).stream().map(c -> new Comunicato(c.tipo(),
                c.arrivo().ricevuta(), c.arrivo().momento(), c.arrivo().mittente(), c.letta())).toList();
    }

    /** The invitation that awaits an answer, with its last useful day; an empty list when none does. */
    @GetMapping("/inviti")
    List<Invitato> inviti(Ambito ambito, @PathVariable String numero) {
        return inviti.aperto(ambito, new NumeroPratica(numero)).map(i -> new Invitato(i.invito().progressivo(),
                i.invito().richiesta().testo(), i.termine().calcolo().scadenza())).stream().toList();
    }

    record Voce(Instant momento, String chi, String fatto, String motivo) {
    }

    record Avvisato(String oggetto, String destinatario, String testo, Instant creatoIl, @Nullable Instant speditoIl) {
    }

    record Comunicato(TipoComunicazione tipo, String ricevuta, Instant momento, String mittente, boolean letta) {
    }

    record Invitato(int progressivo, String testo, LocalDate scadenza) {
    }
}
