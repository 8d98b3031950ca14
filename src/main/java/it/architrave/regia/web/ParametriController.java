package it.architrave.regia.web;

import it.architrave.catalogo.Marca;
import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.RigheDeiParametri;
import it.architrave.catalogo.VoceDiParametro;
import it.architrave.regia.DurateDeiParametri;
import it.architrave.regia.GiorniDelCalendario;
import it.architrave.territorio.Territorio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The register of the parameters, and the history of one code. */
@Controller
@RequestMapping("/regia/parametri")
class ParametriController {

    private static final int ALLA_VOLTA = 50;

    private final RigheDeiParametri righe;
    private final RegistroDeiParametri registro;
    private final ParametriInParole parole;
    private final Territorio territorio;

    ParametriController(RigheDeiParametri righe, RegistroDeiParametri registro, ParametriInParole parole, Territorio territorio) {
        this.righe = righe;
        this.registro = registro;
        this.parole = parole;
        this.territorio = territorio;
    }

    @GetMapping
    String elenco(@RequestParam Map<String, String> chiesto, Model modello) {
        RicercaDiParametri ricerca = RicercaDiParametri.letta(chiesto, parole.oggi());
        int salto = ricerca.pagina() * ALLA_VOLTA;
        List<RigaDiParametro> trovate = righe.elenco(ricerca.filtro(territorio), salto, ALLA_VOLTA + 1);
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("percorso", Briciola.fino("Parametri"));
        Map<String, VoceDiParametro> voci = parole.voci();
        modello.addAttribute("gruppi", raggruppate(parole.righe(trovate.stream().limit(ALLA_VOLTA).toList(), voci)));
        modello.addAttribute("ricerca", ricerca);
        modello.addAttribute("scelteGruppo", voci.values().stream().map(VoceDiParametro::gruppo).distinct().toList());
        modello.addAttribute("scelteComune", territorio.comuni());
        modello.addAttribute("scelteMarca", List.of(Marca.values()));
        modello.addAttribute("inizio", ricerca.pagina() == 0 ? null : ricerca.conPagina(0));
        modello.addAttribute("seguente", trovate.size() > ALLA_VOLTA ? ricerca.conPagina(ricerca.pagina() + 1) : null);
        return "regia/parametri";
    }

    @GetMapping("/{parametro}")
    String storia(@PathVariable String parametro, Model modello) {
        List<RigaDiParametro> storia = righe.storia(parametro);
        if (storia.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var voce = parole.voce(parametro);
        modello.addAttribute("sezione", "regia");
        modello.addAttribute("percorso", List.of(new Briciola("Regia", "/regia"), new Briciola("Parametri", "/regia/parametri"),
                new Briciola(voce.denominazione(), null)));
        modello.addAttribute("voce", voce);
        modello.addAttribute("misura", storia.stream().anyMatch(r -> DurateDeiParametri.di(r).isPresent()
                || GiorniDelCalendario.di(r).isPresent()));
        modello.addAttribute("righe", storia.stream().map(r -> parole.riga(r, voce)).toList());
        modello.addAttribute("modifiche", ModificaInParole.di(registro.recenti(parametro), parole));
        return "regia/parametro";
    }

    private static List<Gruppo> raggruppate(List<RigaInParole> righe) {
        List<Gruppo> gruppi = new ArrayList<>();
        for (RigaInParole riga : righe) {
            if (gruppi.isEmpty() || !gruppi.get(gruppi.size() - 1).titolo().equals(riga.voce().gruppo())) {
                gruppi.add(new Gruppo(riga.voce().gruppo(), new ArrayList<>()));
            }
            gruppi.get(gruppi.size() - 1).righe().add(riga);
        }
        return gruppi;
    }

    /** The rows under one heading. */
    record Gruppo(String titolo, List<RigaInParole> righe) {
    }
}
