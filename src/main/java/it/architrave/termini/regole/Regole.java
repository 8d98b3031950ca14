package it.architrave.termini.regole;

import java.util.EnumMap;
import java.util.Map;

/** The clock of every procedure as one pure function from a history to its dates. */
public final class Regole {

    private static final Map<Procedimento, Regola> REGOLE = new EnumMap<>(Map.ofEntries(
            Map.entry(Procedimento.CIL, c -> c.aggiungi(c.fisso(CodiceTermine.RIMOZIONE_ENTRO, c.apertura(), "CIL.durata",
                    "dall’inizio"))),
            Map.entry(Procedimento.CILA, new RegolaCila()),
            Map.entry(Procedimento.SCIA, new RegolaScia()),
            Map.entry(Procedimento.SCIA_ALTERNATIVA, new RegolaSciaAlternativa()),
            Map.entry(Procedimento.PERMESSO_DI_COSTRUIRE, new RegolaPermesso()),
            Map.entry(Procedimento.TITOLO, new RegolaTitolo()),
            Map.entry(Procedimento.SANATORIA_36,
                    new TermineGenerale("SANATORIA_36.silenzio", "SANATORIA_36.effetto", false)),
            Map.entry(Procedimento.SANATORIA_36_BIS, new RegolaSanatoriaParziale()),
            Map.entry(Procedimento.AGIBILITA, new RegolaAgibilita()),
            Map.entry(Procedimento.SISMICA_AUTORIZZAZIONE, new TermineGenerale("SISMICA.termine", "SISMICA.effetto", true)),
            Map.entry(Procedimento.RESIDUALE, new TermineGenerale("RESIDUALE.termine", null, true)),
            Map.entry(Procedimento.PAESAGGISTICA_ORDINARIA, new RegolaPaesaggisticaOrdinaria()),
            Map.entry(Procedimento.PAESAGGISTICA_SEMPLIFICATA, new RegolaPaesaggisticaSemplificata()),
            Map.entry(Procedimento.CONFERENZA, new RegolaConferenza()),
            Map.entry(Procedimento.CDU, new RegolaCdu()),
            Map.entry(Procedimento.ACCESSO_AGLI_ATTI, c -> c.silenzio(c.mobile(CodiceTermine.SILENZIO_FINE, c.apertura(),
                    "ACCESSO.termine", "dalla richiesta").con(Effetto.valueOf(c.norme().scelta("ACCESSO.effetto"))))),
            Map.entry(Procedimento.POTERE_SOSTITUTIVO, new RegolaSostituzione()),
            Map.entry(Procedimento.VIGILANZA, new RegolaVigilanza())));

    private Regole() {
    }

    /** Of a history that can have happened, as {@link Ammissibilita} checks. */
    public static Esito calcola(Storia storia, NormeNelTempo norme) {
        var conteggio = new Conteggio(storia, norme);
        REGOLE.get(storia.procedimento()).calcola(conteggio);
        return conteggio.esito();
    }
}
