package it.architrave.regia.web;

import it.architrave.catalogo.NuovoValore;
import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.RigheDeiParametri;
import it.architrave.catalogo.VoceDiParametro;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;

/** The question about one parameter, with the rows that hold now beside it. */
@Component
class DomandaSulParametro {

    private final RigheDeiParametri righe;
    private final RegistroDeiParametri registro;
    private final ParametriInParole parole;
    private final ModuloDelParametro modulo;

    DomandaSulParametro(RigheDeiParametri righe, RegistroDeiParametri registro, ParametriInParole parole,
                        ModuloDelParametro modulo) {
        this.righe = righe;
        this.registro = registro;
        this.parole = parole;
        this.modulo = modulo;
    }

    static String pagina(String parametro) {
        return "/regia/parametri/" + parametro;
    }

    static List<Briciola> percorso(VoceDiParametro voce, String qui) {
        return List.of(new Briciola("Regia", "/regia"), new Briciola("Parametri", "/regia/parametri"),
                new Briciola(voce.denominazione(), pagina(voce.codice())), new Briciola(qui, null));
    }

    long ultima(String parametro) {
        return registro.ultima(parametro);
    }

    Domanda di(String parametro, Model modello) {
        List<RigaDiParametro> storia = righe.storia(parametro);
        if (storia.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        VoceDiParametro voce = parole.voce(parametro);
        modello.addAttribute("voce", voce);
        modello.addAttribute("righe", storia.stream().map(r -> parole.riga(r, voce))
                .filter(r -> r.vigore() != RigaInParole.Vigore.PASSATO).toList());
        var quadro = modulo.di(voce, voce.ammesse(storia));
        return new Domanda(quadro, pagina(parametro) + "/modifica", pagina(parametro), percorso(voce, "Nuovo valore"), "regia",
                "regia/nuovo-valore");
    }

    NuovoValore letto(String parametro, PaginaModulo.Scritto scritto) {
        VoceDiParametro voce = parole.voce(parametro);
        return modulo.letto(voce, voce.ammesse(righe.storia(parametro)), scritto);
    }
}
