package it.architrave.regia.web;

import it.architrave.catalogo.Campo;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.RigheDeiParametri;
import it.architrave.catalogo.TipoCampo;
import it.architrave.catalogo.Vincoli;
import it.architrave.catalogo.VoceDiParametro;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.PraticaNonTrovata;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** By what rule, and why, a new value reaches terms that are already running. */
@Component
class DomandaDelRicalcolo {

    private static final int NORMA = 200;
    private static final int MOTIVO = 1000;

    private final RigheDeiParametri righe;
    private final ParametriInParole parole;

    DomandaDelRicalcolo(RigheDeiParametri righe, ParametriInParole parole) {
        this.righe = righe;
        this.parole = parole;
    }

    RigaDiParametro riga(String parametro, long id) {
        return righe.trova(id).filter(r -> r.codice().equals(parametro))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Domanda di(RigaDiParametro riga, Model modello) {
        VoceDiParametro voce = parole.voce(riga.codice());
        modello.addAttribute("righe", List.of(parole.riga(riga, voce)));
        String qui = DomandaSulParametro.pagina(riga.codice());
        return new Domanda(new Quadro("ricalcolo", "", "Ricalcolo dei termini aperti", List.of(
                campo("norma", TipoCampo.TESTO, "Norma transitoria", "L’articolo che estende il nuovo valore alle pratiche già"
                        + " presentate.", NORMA),
                campo("motivo", TipoCampo.AREA, "Motivo", "Si legge nel giornale di ogni pratica e nel registro dei parametri.",
                        MOTIVO))), qui + "/ricalcolo/" + riga.id(), qui, DomandaSulParametro.percorso(voce, "Termini aperti"),
                "regia", "regia/ricalcolo");
    }

    /** A refusal in words; what is no refusal of the domain is a failure, and goes its way. */
    static String perche(RuntimeException causa) {
        if (causa instanceof ConcurrencyFailureException) {
            return "Un’altra persona ha agito sulla stessa pratica nello stesso momento: riprovare.";
        }
        if (causa instanceof AttoNonConsentito || causa instanceof PraticaNonTrovata) {
            return String.valueOf(causa.getMessage());
        }
        throw causa;
    }

    private static Campo campo(String chiave, TipoCampo tipo, String etichetta, String aiuto, int massimo) {
        return new Campo(chiave, tipo, etichetta, aiuto, new Vincoli(true, null, null, null, null, null, massimo),
                new Campo.Figli(List.of(), List.of()), Map.of());
    }
}
