package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down a case that the office opens from another: number, persons of the other case, link, and a line in the journal of
 * both. Its certified time is that of the opening; nobody has filed it and no receipt is due.
 */
@Component
public class AperturaCollegata {

    /** What the column of the object has room for. */
    private static final int OGGETTO_PIU_LUNGO = 300;

    private final Iscrizione iscrizione;
    private final Parti parti;
    private final LegameRepository legami;
    private final Giornale giornale;

    AperturaCollegata(Iscrizione iscrizione, Parti parti, LegameRepository legami, Giornale giornale) {
        this.iscrizione = iscrizione;
        this.parti = parti;
        this.legami = legami;
        this.giornale = giornale;
    }

    /** From a case that the caller holds and has found fit for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Pratica apri(Ambito ambito, Pratica madre, Via via, String chi, String motivo) {
        List<ParteDellaPratica> persone = parti.di(ambito, madre.numero());
        Pratica nuova = iscrizione.iscriviDUfficio(madre.comune(), via.genere(), persone, oggetto(madre, via));
        legami.save(new Legame(null, madre.comune(), madre.numero(), nuova.numero(), via.genere(), via,
                new Legame.Apertura(motivo, chi, nuova.presentazione().presentataIl())));
        giornale.annota(nuova.numero(), chi, "Aperta d'ufficio dalla pratica " + madre.numero() + ": " + inParole(via), motivo);
        giornale.annota(madre.numero(), chi, "Aperta d'ufficio la pratica " + nuova.numero() + ": " + inParole(via), motivo);
        return nuova;
    }

    private static String inParole(Via via) {
        return via.nome() + " (" + via.norma() + ")";
    }

    private static String oggetto(Pratica madre, Via via) {
        String intero = via.nome() + " – " + madre.presentazione().oggetto();
        return intero.length() <= OGGETTO_PIU_LUNGO ? intero : intero.substring(0, OGGETTO_PIU_LUNGO - 1) + "…";
    }
}
