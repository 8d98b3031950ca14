package it.architrave.termini.regole;

import static it.architrave.termini.regole.TipoEvento.*;

import java.util.EnumSet;
import java.util.Set;

/** The procedures whose clock is known, with the events that can open each and those that can follow. */
public enum Procedimento {
    CIL(di(LAVORI_INIZIATI), di()),
    CILA(istanza(), di(ASSENSI_RILASCIATI, ASSENSI_COMUNICATI)),
    SCIA(istanza(), segnalazione()),
    SCIA_ALTERNATIVA(istanza(), di(CONFERENZA_CONCLUSA, ASSENSI_RILASCIATI, ORDINE_ADOTTATO)),
    PERMESSO_DI_COSTRUIRE(istanza(), di(DOCUMENTI_RICHIESTI, DOCUMENTI_RICEVUTI, MODIFICHE_RICHIESTE, MODIFICHE_RICEVUTE,
            PROPOSTA_FORMULATA, PREAVVISO_COMUNICATO, OSSERVAZIONI_RICEVUTE, PROVVEDIMENTO_ADOTTATO, ATTESTAZIONE_RICHIESTA)),
    TITOLO(di(TITOLO_RILASCIATO, SILENZIO_FORMATO, LAVORI_INIZIATI),
            di(LAVORI_INIZIATI, PROROGA_RICHIESTA, PROROGA_SPECIALE_COMUNICATA)),
    SANATORIA_36(istanza(), generale()),
    SANATORIA_36_BIS(istanza(), di(DOCUMENTI_RICHIESTI, DOCUMENTI_RICEVUTI, COMPATIBILITA_RICHIESTA, SOPRINTENDENZA_RICEVUTA,
            COMPATIBILITA_DEFINITA, PREAVVISO_COMUNICATO, OSSERVAZIONI_RICEVUTE, ATTESTAZIONE_RICHIESTA)),
    AGIBILITA(di(LAVORI_ULTIMATI, ISTANZA_PRESENTATA), conIstanza(segnalazione())),
    SISMICA_AUTORIZZAZIONE(istanza(), generale()),
    RESIDUALE(istanza(), generale()),
    PAESAGGISTICA_ORDINARIA(istanza(), di(SOPRINTENDENZA_RICEVUTA, PARERE_RICEVUTO)),
    PAESAGGISTICA_SEMPLIFICATA(istanza(), di(DOCUMENTI_RICHIESTI, DOCUMENTI_RICEVUTI, SOPRINTENDENZA_RICEVUTA,
            PARERE_RICEVUTO, PREAVVISO_COMUNICATO, OSSERVAZIONI_RICEVUTE)),
    CONFERENZA(di(ISTANZA_PRESENTATA, CONFERENZA_INDETTA),
            di(CONFERENZA_INDETTA, DOCUMENTI_RICHIESTI, DOCUMENTI_RICEVUTI, DETERMINAZIONE_COMUNICATA)),
    CDU(istanza(), di(PROVVEDIMENTO_ADOTTATO)),
    ACCESSO_AGLI_ATTI(istanza(), di()),
    POTERE_SOSTITUTIVO(di(SOSTITUZIONE_RICHIESTA), di()),
    VIGILANZA(di(DEMOLIZIONE_NOTIFICATA, SOSPENSIONE_ORDINATA), di(SOSPENSIONE_NOTIFICATA, PROROGA_DEMOLIZIONE));

    private final Set<TipoEvento> aperture;
    private final Set<TipoEvento> seguiti;

    Procedimento(Set<TipoEvento> aperture, Set<TipoEvento> seguiti) {
        this.aperture = aperture;
        this.seguiti = seguiti;
    }

    public boolean siApreCon(TipoEvento tipo) {
        return aperture.contains(tipo);
    }

    public boolean conosce(TipoEvento tipo) {
        return aperture.contains(tipo) || seguiti.contains(tipo);
    }

    /** Whether the event can also follow the opening one. */
    public boolean prosegueCon(TipoEvento tipo) {
        return seguiti.contains(tipo);
    }

    private static Set<TipoEvento> di(TipoEvento... tipi) {
        Set<TipoEvento> insieme = EnumSet.noneOf(TipoEvento.class);
        insieme.addAll(Set.of(tipi));
        return insieme;
    }

    private static Set<TipoEvento> istanza() {
        return di(ISTANZA_PRESENTATA);
    }

    private static Set<TipoEvento> conIstanza(Set<TipoEvento> tipi) {
        tipi.add(ISTANZA_PRESENTATA);
        return tipi;
    }

    private static Set<TipoEvento> segnalazione() {
        return di(CONFORMAZIONE_ORDINATA, MISURE_COMUNICATE, DIVIETO_ADOTTATO, DIVIETO_COMUNICATO, ASSENSI_RILASCIATI,
                ASSENSI_COMUNICATI);
    }

    private static Set<TipoEvento> generale() {
        return di(INFORMAZIONI_RICHIESTE, INFORMAZIONI_RICEVUTE, PREAVVISO_COMUNICATO, OSSERVAZIONI_RICEVUTE);
    }
}
