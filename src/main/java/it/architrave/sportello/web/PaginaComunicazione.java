package it.architrave.sportello.web;

import it.architrave.accesso.Ambito;
import it.architrave.catalogo.Controlli;
import it.architrave.catalogo.Quadro;
import it.architrave.catalogo.Risposte;
import it.architrave.catalogo.RisposteDaModulo;
import it.architrave.comunicazioni.Comunicazioni;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.Pratica;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which a party writes a communication; nothing is kept before it is sent. */
@Component
class PaginaComunicazione {

    private final Comunicazioni comunicazioni;
    private final Controlli controlli;
    private final AtteseDelComune attese;
    private final TestataPratica testata;

    PaginaComunicazione(Comunicazioni comunicazioni, Controlli controlli, AtteseDelComune attese, TestataPratica testata) {
        this.comunicazioni = comunicazioni;
        this.controlli = controlli;
        this.attese = attese;
        this.testata = testata;
    }

    Map<String, Object> valori(TipoComunicazione tipo, Map<String, String[]> parametri, String azione) {
        Quadro quadro = comunicazioni.form(tipo);
        return RisposteDaModulo.cambiaLeVoci(quadro, RisposteDaModulo.leggi(quadro, parametri, Map.of(), Set.of()), azione);
    }

    String mostra(Model modello, Ambito ambito, Pratica pratica, TipoComunicazione tipo, Map<String, Object> valori) {
        Quadro quadro = comunicazioni.form(tipo);
        testata.disponi(modello, pratica, tipo.nome());
        modello.addAttribute("quadro", quadro);
        modello.addAttribute("tipo", tipo);
        modello.addAttribute("azione", AttoPossibile.indirizzo(pratica, tipo));
        modello.addAttribute("valori", valori);
        modello.addAttribute("nascosti", controlli.nascosti(quadro, valori, Risposte.NESSUNA, pratica.comune()));
        if (modello.getAttribute("errori") == null) {
            modello.addAttribute("errori", Map.of());
        }
        if (modello.getAttribute("chiave") == null) {
            modello.addAttribute("chiave", UUID.randomUUID());
        }
        modello.addAttribute("invito", tipo == TipoComunicazione.RISPOSTA_INVITO
                ? attese.risposta(ambito, pratica.numero()).orElse(null) : null);
        modello.addAttribute("ordine", tipo == TipoComunicazione.MISURE ? attese.misure(ambito, pratica.numero()).orElse(null) : null);
        modello.addAttribute("possibile", !AttoPossibile.di(pratica).isEmpty() && switch (tipo) {
            case RISPOSTA_INVITO -> modello.getAttribute("invito") != null;
            case MISURE -> modello.getAttribute("ordine") != null;
            default -> true;
        });
        return "sportello/comunicazione";
    }
}
