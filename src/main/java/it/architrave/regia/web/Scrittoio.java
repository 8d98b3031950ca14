package it.architrave.regia.web;

import it.architrave.catalogo.Opzione;
import it.architrave.catalogo.Quadro;
import it.architrave.territorio.Comune;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The forms of an office with the pages they stand on. */
@Component
class Scrittoio {

    private final ModuliDegliUffici moduli;
    private final PaginaModulo pagina;

    Scrittoio(ModuliDegliUffici moduli, PaginaModulo pagina) {
        this.moduli = moduli;
        this.pagina = pagina;
    }

    Domanda domanda(FormUfficio form, Comune comune, String dove) {
        return domanda(moduli.di(form), comune, dove);
    }

    Domanda domanda(FormUfficio form, Map<String, List<Opzione>> opzioni, Comune comune, String dove) {
        return domanda(moduli.con(form, opzioni), comune, dove);
    }

    Domanda domanda(Quadro quadro, Comune comune, String dove) {
        return new Domanda(quadro, Ingresso.indirizzo(comune) + dove, Ingresso.indirizzo(comune),
                Ingresso.percorso(comune, new Briciola(quadro.titolo(), null)));
    }

    /** A form about a person goes back to that person's page. */
    Domanda domandaSu(String nomeUtente, String nome, FormUfficio form, Comune comune, String dove) {
        Quadro quadro = moduli.di(form);
        String persona = Ingresso.indirizzo(comune) + "/personale/" + nomeUtente;
        return new Domanda(quadro, persona + dove, persona, Ingresso.percorso(comune, new Briciola(nome, persona),
                new Briciola(quadro.titolo(), null)));
    }

    Quadro quadro(FormUfficio form) {
        return moduli.di(form);
    }

    String mostra(Model modello, Domanda domanda, Map<String, ?> valori) {
        return pagina.mostra(modello, domanda, valori);
    }

    String invia(Domanda domanda, HttpServletRequest richiesta, HttpServletResponse risposta, Model modello,
                 Function<PaginaModulo.Scritto, String> atto) {
        return pagina.invia(domanda, richiesta, risposta, modello, atto);
    }
}
