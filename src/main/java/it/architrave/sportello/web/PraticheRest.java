package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Problema;
import it.architrave.pratica.Bozza;
import it.architrave.pratica.Bozze;
import it.architrave.pratica.PraticaId;
import it.architrave.procedimento.Impedimenti;
import it.architrave.territorio.CodiceIstat;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Drafts by REST: open one, fill in its quadri, ask what is missing. */
@RestController
@RequestMapping("/api/v1/pratiche")
class PraticheRest {

    private final NuoveBozze nuove;
    private final Bozze bozze;
    private final ControlloDeiQuadri quadri;
    private final Impedimenti impedimenti;

    PraticheRest(NuoveBozze nuove, Bozze bozze, ControlloDeiQuadri quadri, Impedimenti impedimenti) {
        this.nuove = nuove;
        this.bozze = bozze;
        this.quadri = quadri;
        this.impedimenti = impedimenti;
    }

    /** Opens a draft of that procedure for that municipality (ISTAT code). */
    @PostMapping
    ResponseEntity<BozzaAperta> apri(Utente chi, @RequestBody Apertura apertura) {
        Bozza bozza = nuove.apri(chi, apertura.procedimento(), new CodiceIstat(apertura.comune()));
        return ResponseEntity.created(URI.create("/api/v1/pratiche/" + bozza.id()))
                .body(new BozzaAperta(bozza.id().toString(), bozza.procedimento(), bozza.comune().valore(),
                        bozza.versioneModulo(), "BOZZA"));
    }

    /** Saves the answers of one quadro; they are kept even if incomplete, and what is wrong with them is told. */
    @PutMapping("/{id}/quadri/{codice}")
    ProblemiDelQuadro salva(Ambito ambito, @PathVariable String id, @PathVariable String codice,
                            @RequestBody Map<String, Object> valori) {
        return new ProblemiDelQuadro(quadri.salva(ambito, PraticaId.di(id), codice, valori));
    }

    /** Throws an open draft away. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void scarta(Ambito ambito, @PathVariable String id) {
        bozze.scarta(ambito, PraticaId.di(id));
    }

    /** All that still keeps the draft from being filed. */
    @GetMapping("/{id}/verifica")
    List<Problema> verifica(Utente chi, Ambito ambito, @PathVariable String id) {
        return impedimenti.problemi(chi, bozze.leggi(ambito, PraticaId.di(id)));
    }

    record Apertura(String procedimento, String comune) {

        Apertura {
            procedimento = procedimento == null ? "" : procedimento;
            comune = comune == null ? "" : comune;
        }
    }

    record BozzaAperta(String id, String procedimento, String comune, String versioneModulo, String stato) {
    }

    record ProblemiDelQuadro(List<Problema> problemi) {
    }
}
