package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was done and told on a filed case, by REST: journal and notices. */
@RestController
@RequestMapping("/api/v1/pratiche/{numero}")
class GiornaleRest {

    private final Giornale giornale;
    private final Avvisi avvisi;
    private final Pratiche pratiche;

    GiornaleRest(Giornale giornale, Avvisi avvisi, Pratiche pratiche) {
        this.giornale = giornale;
        this.avvisi = avvisi;
        this.pratiche = pratiche;
    }

    @GetMapping("/giornale")
    List<Voce> giornale(Ambito ambito, @PathVariable String numero) {
        return giornale.voci(ambito, vista(ambito, numero)).stream()
                .map(v -> new Voce(v.momento(), v.chi(), v.fatto(), v.motivo())).toList();
    }

    @GetMapping("/avvisi")
    List<Avvisato> avvisi(Ambito ambito, @PathVariable String numero) {
        return avvisi.di(ambito, vista(ambito, numero)).stream().map(i -> new Avvisato(i.avviso().oggetto(),
                i.avviso().destinatario().nome(), i.avviso().testo(), i.creatoIl(), i.speditoIl())).toList();
    }

    /** The case's number, if the viewer may see the case; otherwise not found, as if it did not exist. */
    private NumeroPratica vista(Ambito ambito, String numero) {
        return pratiche.leggi(ambito, new NumeroPratica(numero)).numero();
    }

    record Voce(Instant momento, String chi, String fatto, String motivo) {
    }

    record Avvisato(String oggetto, String destinatario, String testo, Instant creatoIl, @Nullable Instant speditoIl) {
    }
}
