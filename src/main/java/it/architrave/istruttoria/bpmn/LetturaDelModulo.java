package it.architrave.istruttoria.bpmn;

import it.architrave.istruttoria.Durc;
import it.architrave.istruttoria.ElementoEssenziale;
import it.architrave.istruttoria.Esame;
import it.architrave.istruttoria.EsitoVerifica;
import it.architrave.istruttoria.Rinuncia;
import it.architrave.istruttoria.TipoVoce;
import it.architrave.istruttoria.VoceInvito;
import it.architrave.motore.EsitoAttivita;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the officers' answers, already checked against their forms, into the words of the examination. */
final class LetturaDelModulo {

    private LetturaDelModulo() {
    }

    /** A missing element or a finding that the chosen outcome hides counts as not given. */
    static Esame esame(EsitoAttivita risposte) {
        EsitoVerifica esito = EsitoVerifica.valueOf(risposte.testo("esito"));
        List<ElementoEssenziale> mancanti = esito == EsitoVerifica.PRIVA_DI_ELEMENTI
                ? elenco(risposte, "elementiMancanti").stream().map(e -> ElementoEssenziale.valueOf(e.toString())).toList()
                : List.of();
        return Esame.di(esito, mancanti, esito == EsitoVerifica.COMPLETA ? "" : risposte.testo("rilievi").strip());
    }

    static List<VoceInvito> voci(EsitoAttivita risposte) {
        return elenco(risposte, "richieste").stream().filter(Map.class::isInstance).map(r -> voce((Map<?, ?>) r))
                .toList();
    }

    /** A site visit that is not due, works not having begun, counts as not given. */
    static Rinuncia rinuncia(EsitoAttivita risposte) {
        boolean iniziati = "si".equals(risposte.testo("lavoriIniziati"));
        String giorno = risposte.testo("dataSopralluogo");
        return new Rinuncia(iniziati, iniziati && !giorno.isBlank() ? LocalDate.parse(giorno) : null,
                iniziati ? risposte.testo("esitoSopralluogo").strip() : "", risposte.testo("annotazione").strip());
    }

    /** A validity or a remark that the outcome hides counts as not given. */
    static Durc durc(EsitoAttivita risposte) {
        boolean regolare = "REGOLARE".equals(risposte.testo("esito"));
        return new Durc(regolare, risposte.testo("estremi").strip(), regolare ? LocalDate.parse(risposte.testo("validoFino")) : null,
                regolare ? "" : risposte.testo("rilievo").strip());
    }

    private static VoceInvito voce(Map<?, ?> riga) {
        return new VoceInvito(TipoVoce.valueOf(testo(riga, "tipo")), testo(riga, "oggetto"), testo(riga, "riferimento"),
                testo(riga, "motivo"));
    }

    private static Collection<?> elenco(EsitoAttivita risposte, String chiave) {
        return risposte.risposte().get(chiave) instanceof Collection<?> c ? c : List.of();
    }

    private static String testo(Map<?, ?> riga, String chiave) {
        Object valore = riga.get(chiave);
        return valore == null ? "" : valore.toString().strip();
    }
}
