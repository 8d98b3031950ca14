package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Receipts given before their words were fixed: fixed when first asked for, from the facts that were kept then. */
@Component
class RicevuteDiPrima {

    private final Pratiche pratiche;
    private final RicevuteFissate fissate;
    private final PresentazioniDiPrima presentazioni;
    private final ComunicazioniDiPrima comunicazioni;

    RicevuteDiPrima(Pratiche pratiche, RicevuteFissate fissate, PresentazioniDiPrima presentazioni,
                    ComunicazioniDiPrima comunicazioni) {
        this.pratiche = pratiche;
        this.fissate = fissate;
        this.presentazioni = presentazioni;
        this.comunicazioni = comunicazioni;
    }

    @Transactional
    public Ricevuta.Fissata dellaPresentazione(Ambito ambito, NumeroPratica numero) {
        String ricevuta = pratiche.leggi(ambito, numero).presentazione().ricevuta();
        if (ricevuta == null) {
            throw new PraticaNonTrovata(numero + ", ricevuta");
        }
        return delNumero(ambito, numero, ricevuta);
    }

    /** Who asks at the same time waits for the case, and finds it fixed. */
    @Transactional
    public Ricevuta.Fissata delNumero(Ambito ambito, NumeroPratica numero, String ricevuta) {
        Pratica pratica = pratiche.leggiETieni(ambito, numero);
        return fissate.trova(ambito, numero, ricevuta).orElseGet(() -> fissate.fissa(numero,
                ricevuta.equals(pratica.presentazione().ricevuta()) ? presentazioni.di(ambito, pratica)
                        : comunicazioni.di(ambito, pratica, ricevuta)));
    }
}
