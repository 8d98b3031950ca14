package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Fogli;
import it.architrave.catalogo.Foglio;
import it.architrave.fascicolo.DocumentoInElenco;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The draft as it would be filed: quadri as sheets, each leading back to its page, and documents. */
@Component
class PaginaRiepilogo {

    private final Fogli fogli;
    private final Fascicolo fascicolo;

    PaginaRiepilogo(Fogli fogli, Fascicolo fascicolo) {
        this.fogli = fogli;
        this.fascicolo = fascicolo;
    }

    /** A sheet and where to change it. */
    record Pagina(Foglio foglio, String modifica) {
    }

    void disponi(Model modello, Ambito ambito, Minuta minuta) {
        List<Pagina> pagine = fogli.di(minuta.modulo(), minuta.risposte(), minuta.bozza().comune()).stream()
                .map(f -> new Pagina(f, minuta.indirizzo(f.codice()))).toList();
        modello.addAttribute("fogli", pagine);
        // The summary repeats what stands on this page.
        modello.addAttribute("documenti", fascicolo.documenti(ambito, minuta.id()).stream()
                .filter(d -> !d.codice().equals(NuovoDocumento.RIEPILOGO)).map(DocumentoInElenco::new).toList());
    }
}
