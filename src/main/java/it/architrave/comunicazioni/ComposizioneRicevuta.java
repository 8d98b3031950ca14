package it.architrave.comunicazioni;

import it.architrave.fascicolo.Allegato;
import it.architrave.fascicolo.Ente;
import it.architrave.fascicolo.QuadriInParole;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Pratica;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts receipts in words: what is known when they are given, and nothing that comes later. */
@Component
class ComposizioneRicevuta {

    private final Intestazione intestazione;
    private final DatiDellaRicevuta dati;
    private final ParoleDellaRicevuta parole;
    private final FormDelleComunicazioni form;

    ComposizioneRicevuta(Intestazione intestazione, DatiDellaRicevuta dati, ParoleDellaRicevuta parole,
                         FormDelleComunicazioni form) {
        this.intestazione = intestazione;
        this.dati = dati;
        this.parole = parole;
        this.form = form;
    }

    Ricevuta dellaPresentazione(Pratica pratica, List<ParteDellaPratica> persone, Effetti effetti,
                                List<Allegato> documenti) {
        Ente ente = intestazione.di(pratica.comune());
        var come = pratica.presentazione();
        return new Ricevuta(come.ricevuta(), parole.frase("sportello.ricevuta.titolo"), ente,
                dati.dellaPresentazione(pratica, persone, ente.ufficio()),
                List.of(parole.sezione("ricevuta.inizio", inizio(effetti)), parole.sezione("ricevuta.poi", poi(effetti)),
                        parole.avvertenza("ricevuta.nonConformita"), parole.tutele()),
                documenti, come.presentataIl());
    }

    Ricevuta dellaComunicazione(Pratica pratica, Comunicazione comunicazione, List<Allegato> documenti) {
        Ente ente = intestazione.di(pratica.comune());
        TipoComunicazione tipo = comunicazione.tipo();
        var contenuto = QuadriInParole.di(form.di(tipo), comunicazione.dati()).voci();
        return new Ricevuta(comunicazione.arrivo().ricevuta(), parole.frase("areaPersonale.ricevuta.titolo", tipo.nome()),
                ente, dati.dellaComunicazione(pratica, comunicazione, ente.ufficio()),
                List.of(new Ricevuta.Sezione(parole.frase("ricevuta.contenuto"), List.of(), contenuto, false),
                        parole.sezione("ricevuta.poi", List.of(parole.frase("ricevuta.poi.atti"))),
                        parole.avvertenza("ricevuta.nonRegolarita"), parole.tutele()),
                documenti, comunicazione.arrivo().momento());
    }

    private List<String> inizio(Effetti effetti) {
        List<String> frasi = new ArrayList<>();
        if (effetti.dopoLaComunicazione()) {
            frasi.add(parole.frase(effetti.parole().dopo()));
        }
        if (effetti.giaIniziati()) {
            frasi.add(parole.frase(effetti.parole().gia()));
        }
        if (effetti.sospesa()) {
            frasi.add(parole.frase("ricevuta.inizio.sospesa"));
            effetti.mancanti().forEach(d -> frasi.add(
                    parole.frase("ricevuta.inizio.manca", d.denominazione(), d.spetta().nome(), d.fonte())));
        }
        if (effetti.lavoriDal() != null) {
            frasi.add(parole.frase(effetti.parole().dal(), parole.giorno(effetti.lavoriDal())));
        }
        return frasi;
    }

    private List<String> poi(Effetti effetti) {
        List<String> frasi = new ArrayList<>(List.of(parole.frase(effetti.parole().controlli())));
        if (effetti.controlloFino() != null) {
            frasi.add(parole.frase(effetti.parole().fino(), parole.giorno(effetti.controlloFino())));
        }
        frasi.add(parole.frase(effetti.sospesa() ? "ricevuta.poi.sospesa" : "ricevuta.poi.protocollo"));
        return frasi;
    }
}
