package it.architrave.termini.regole;

import static it.architrave.termini.regole.TipoEvento.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whether a history can have happened: its first event opens the procedure, days ascend, every answer has its question. */
public final class Ammissibilita {

    private static final Map<TipoEvento, TipoEvento> RISPOSTE = new EnumMap<>(Map.of(
            DOCUMENTI_RICEVUTI, DOCUMENTI_RICHIESTI, MODIFICHE_RICEVUTE, MODIFICHE_RICHIESTE,
            OSSERVAZIONI_RICEVUTE, PREAVVISO_COMUNICATO, INFORMAZIONI_RICEVUTE, INFORMAZIONI_RICHIESTE,
            MISURE_COMUNICATE, CONFORMAZIONE_ORDINATA, COMPATIBILITA_DEFINITA, COMPATIBILITA_RICHIESTA,
            PARERE_RICEVUTO, SOPRINTENDENZA_RICEVUTA, SOSPENSIONE_NOTIFICATA, SOSPENSIONE_ORDINATA));

    /** What must have happened before anything else can, where the opening event is not yet it. */
    private static final Map<Procedimento, TipoEvento> PRESUPPOSTI = Map.of(
            Procedimento.AGIBILITA, ISTANZA_PRESENTATA, Procedimento.CONFERENZA, CONFERENZA_INDETTA);

    private final Storia storia;
    private final Norme norme;
    private final Limiti limiti;
    private final List<Vizio> vizi = new ArrayList<>();

    private Ammissibilita(Storia storia, Norme norme, Limiti limiti) {
        this.storia = storia;
        this.norme = norme;
        this.limiti = limiti;
    }

    /** None when the history can be computed. The history has at least one event. */
    public static List<Vizio> vizi(Storia storia, NormeNelTempo norme, Limiti limiti) {
        var esame = new Ammissibilita(storia, norme.al(storia.apertura()), limiti);
        for (int i = 0; i < storia.eventi().size(); i++) {
            esame.tipo(i);
            esame.data(i);
        }
        if (esame.vizi.isEmpty()) {
            for (int i = 0; i < storia.eventi().size(); i++) {
                esame.giorni(i);
            }
        }
        return List.copyOf(esame.vizi);
    }

    private void tipo(int i) {
        TipoEvento tipo = tipoDi(i);
        Procedimento procedimento = storia.procedimento();
        if (!procedimento.conosce(tipo)) {
            vizio(i, "tipo", "L’evento " + tipo + " non esiste in questo procedimento.");
        } else if (i == 0 && !procedimento.siApreCon(tipo)) {
            vizio(i, "tipo", "Il procedimento non si apre con l’evento " + tipo + ".");
        } else if (i > 0 && (!procedimento.prosegueCon(tipo) || procedimento.siApreCon(tipo) && quanti(tipo, i) > 0)) {
            vizio(i, "tipo", "L’evento " + tipo + " apre il procedimento: non può ripetersi né seguire un’altra apertura.");
        } else if (i > 0) {
            presupposti(i, tipo);
        }
    }

    private void presupposti(int i, TipoEvento tipo) {
        TipoEvento prima = PRESUPPOSTI.get(storia.procedimento());
        TipoEvento domanda = RISPOSTE.get(tipo);
        if (prima != null && tipo != prima && quanti(prima, i) == 0) {
            vizio(i, "tipo", "L’evento " + tipo + " non può venire prima di " + prima + ".");
        } else if (domanda != null && quanti(domanda, i) <= quanti(tipo, i)) {
            vizio(i, "tipo", "L’evento " + tipo + " risponde a " + domanda + ", che manca o ha già avuto risposta.");
        } else if (tipo == PROROGA_DEMOLIZIONE && quanti(DEMOLIZIONE_NOTIFICATA, i) == 0) {
            vizio(i, "tipo", "L’evento " + tipo + " segue " + DEMOLIZIONE_NOTIFICATA + ".");
        }
    }

    private void data(int i) {
        LocalDate data = storia.eventi().get(i).data();
        if (data.isBefore(limiti.dal()) || data.isAfter(limiti.al())) {
            vizio(i, "data", "La data deve stare tra " + limiti.dal() + " e " + limiti.al() + ".");
        } else if (i > 0 && data.isBefore(storia.eventi().get(i - 1).data())) {
            vizio(i, "data", "Gli eventi vanno in ordine di data: questo viene prima del precedente.");
        }
    }

    private void giorni(int i) {
        Integer giorni = storia.eventi().get(i).giorni();
        TipoEvento tipo = tipoDi(i);
        if (!tipo.conGiorni()) {
            if (giorni != null) {
                vizio(i, "giorni", "L’evento " + tipo + " non porta giorni.");
            }
            return;
        }
        switch (tipo) {
            case CONFORMAZIONE_ORDINATA -> tra(i, giorni, norme.durata(minimo()).quantita(), limiti.giorni());
            case PROROGA_DEMOLIZIONE -> tra(i, giorni, norme.durata("VIGILANZA.demolizione").quantita() + 1,
                    norme.durata("VIGILANZA.demolizione.massimo").quantita());
            default -> tra(i, giorni, 1, limiti.giorni());
        }
    }

    private String minimo() {
        return (storia.procedimento() == Procedimento.AGIBILITA ? "AGIBILITA" : "SCIA") + ".conformazione.minimo";
    }

    private void tra(int i, @Nullable Integer giorni, int minimo, int massimo) {
        if (giorni == null || giorni < minimo || giorni > massimo) {
            vizio(i, "giorni", "Servono i giorni, da " + minimo + " a " + massimo + ".");
        }
    }

    /** How many of that kind before that place. */
    private long quanti(TipoEvento tipo, int prima) {
        return storia.eventi().subList(0, prima).stream().filter(e -> e.tipo() == tipo).count();
    }

    private TipoEvento tipoDi(int i) {
        return storia.eventi().get(i).tipo();
    }

    private void vizio(int i, String campo, String messaggio) {
        vizi.add(new Vizio("eventi[" + i + "]." + campo, messaggio));
    }
}
