package it.architrave.scrivania.web;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Utente;
import it.architrave.pratica.NumeroPratica;
import it.architrave.scrivania.Coda;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a case shows the office: the case, its way, in whose hands it is, its open tasks. */
@Component
class PaginaPratica {

    private final VistaPratica vista;
    private final StoriaDellaPratica storia;
    private final Coda coda;
    private final RigheInParole righe;

    PaginaPratica(VistaPratica vista, StoriaDellaPratica storia, Coda coda, RigheInParole righe) {
        this.vista = vista;
        this.storia = storia;
        this.coda = coda;
        this.righe = righe;
    }

    String mostra(Utente chi, Ambito ambito, NumeroPratica numero, Model modello) {
        var pratica = vista.leggi(ambito, numero);
        modello.addAllAttributes(vista.dati(ambito, pratica));
        modello.addAllAttributes(storia.dati(ambito, pratica));
        modello.addAttribute("tenuta", coda.tenuta(ambito, numero));
        modello.addAttribute("aperte", righe.attivita(chi, coda.dellaPratica(ambito, numero)));
        modello.addAttribute("uffici", ambito.getUffici());
        modello.addAttribute("sezione", "scrivania");
        modello.addAttribute("percorso", List.of(new Briciola("Scrivania", "/scrivania"),
                new Briciola("Pratiche", "/scrivania/pratiche"), new Briciola(numero.valore(), null)));
        return "scrivania/pratica";
    }
}
