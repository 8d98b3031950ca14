package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Problema;
import it.architrave.fascicolo.NuovoDocumento;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of the signatures shows: the choices, and the files that were signed. */
@Component
class FogliDiFirma {

    private final PaginaQuadro quadro;
    private final PaginaAllegati allegati;

    FogliDiFirma(PaginaQuadro quadro, PaginaAllegati allegati) {
        this.quadro = quadro;
        this.allegati = allegati;
    }

    void disponi(Model modello, Ambito ambito, Minuta minuta, @Nullable List<Problema> problemi) {
        quadro.disponi(modello, minuta, minuta.modulo().quadro(Minuta.FIRMA), problemi);
        modello.addAttribute("firmati", allegati.documenti(ambito, minuta, NuovoDocumento.RIEPILOGO_FIRMATO));
    }
}
