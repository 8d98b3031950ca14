package it.architrave.comunicazioni;

import it.architrave.accesso.Responsabile;
import it.architrave.accesso.Responsabili;
import it.architrave.catalogo.Moduli;
import it.architrave.fascicolo.Voce;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Pratica;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The facts at the beginning of a receipt: which case, when, who, who answers for it (artt. 5 and 8 L. 241/1990). */
@Component
class DatiDellaRicevuta {

    private final Moduli moduli;
    private final Responsabili responsabili;
    private final ParoleDellaRicevuta parole;

    DatiDellaRicevuta(Moduli moduli, Responsabili responsabili, ParoleDellaRicevuta parole) {
        this.moduli = moduli;
        this.responsabili = responsabili;
        this.parole = parole;
    }

    /** Who files stands first among the persons. */
    List<Voce> dellaPresentazione(Pratica pratica, List<ParteDellaPratica> persone, String ufficio) {
        var come = pratica.presentazione();
        List<Voce> dati = new ArrayList<>(dellaPratica(pratica, come.ricevuta()));
        dati.add(parole.dato("ricevuta.presentataIl", parole.momento(come.presentataIl())));
        dati.add(parole.dato("ricevuta.presentataDa", persone.get(0).nome()));
        dati.add(parole.dato("ricevuta.persone", persone.stream().skip(1)
                .map(p -> p.nome() + " (" + p.qualita().toLowerCase(Locale.ITALIAN) + ")").toList()));
        dati.addAll(delComune(pratica, ufficio));
        dati.removeIf(d -> d.valore().isEmpty());
        return dati;
    }

    List<Voce> dellaComunicazione(Pratica pratica, Comunicazione comunicazione, String ufficio) {
        var arrivo = comunicazione.arrivo();
        List<Voce> dati = new ArrayList<>(dellaPratica(pratica, arrivo.ricevuta()));
        dati.add(parole.dato("ricevuta.ricevutaIl", parole.momento(arrivo.momento())));
        dati.add(parole.dato("ricevuta.inviataDa", arrivo.mittente()));
        dati.addAll(delComune(pratica, ufficio));
        return dati;
    }

    private List<Voce> dellaPratica(Pratica pratica, String ricevuta) {
        var come = pratica.presentazione();
        return List.of(parole.dato("ricevuta.numero", ricevuta), parole.dato("ricevuta.pratica", pratica.numero().valore()),
                parole.dato("ricevuta.procedimento",
                        moduli.versione(come.procedimento(), come.versioneModulo()).titolo()),
                parole.dato("ricevuta.oggetto", come.oggetto()));
    }

    private List<Voce> delComune(Pratica pratica, String ufficio) {
        Responsabile chi = responsabili.delProcedimento(pratica.comune(), pratica.presentazione().procedimento());
        return List.of(parole.dato("ricevuta.ufficio", ufficio), parole.dato("ricevuta.responsabile",
                chi.ignoto() ? parole.frase("ricevuta.responsabile.preposto") : chi.nome()));
    }
}
