package it.architrave.termini.ingenuo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The sample is worth something: it passes through every event, term and warning, and often exactly at the limit. */
class StorieACasoTests {

    private final List<Storia> storie = storie(4_000);

    @Test
    void passanoPerOgniProcedimentoEOgniFatto() {
        Map<String, Set<String>> visti = new TreeMap<>();
        storie.forEach(storia -> storia.eventi().forEach(fatto ->
                visti.computeIfAbsent(storia.procedimento(), p -> new TreeSet<>()).add(fatto.tipo())));
        for (String procedimento : Grammatica.procedimenti()) {
            assertThat(visti.get(procedimento)).as(procedimento).containsAll(Grammatica.aperture(procedimento));
            assertThat(visti.get(procedimento)).as(procedimento).containsAll(Grammatica.SEGUENTI.get(procedimento));
        }
    }

    @Test
    void passanoPerOgniTermineEOgniAvviso() {
        Set<String> visti = new TreeSet<>();
        storie.stream().map(Ingenuo::calcola).forEach(foglio -> {
            visti.addAll(foglio.voci.keySet());
            visti.addAll(foglio.avvisi);
        });
        assertThat(visti).contains("INIZIO_LAVORI_DAL", "CONTROLLO_FINE", "CONTROLLO_FINE_ORIGINARIO", "CONFORMAZIONE_ENTRO",
                "AUTOTUTELA_FINE", "RDP_ENTRO", "RICHIESTA_DOCUMENTI_ENTRO", "DOCUMENTI_ENTRO", "ISTRUTTORIA_FINE",
                "DECISIONE_ENTRO", "SILENZIO_FINE", "SILENZIO_EFFETTO_DAL", "TERMINE_FINE", "OSSERVAZIONI_ENTRO", "RIPRESA",
                "INIZIO_LAVORI_ENTRO", "ULTIMAZIONE_ENTRO", "PRESENTAZIONE_ENTRO", "TRASMISSIONE_ENTRO", "PROPOSTA_ENTRO",
                "PARERE_ENTRO", "DECISIONE_COMUNQUE_DOPO", "AUTORITA_PAESAGGISTICA_ENTRO", "SOPRINTENDENZA_ENTRO",
                "INDIZIONE_ENTRO", "INTEGRAZIONI_CONFERENZA_ENTRO", "DETERMINAZIONI_ORDINARIE_ENTRO",
                "DETERMINAZIONI_SENSIBILI_ENTRO", "CONCLUSIONE_ORDINARIA_ENTRO", "CONCLUSIONE_SENSIBILE_ENTRO",
                "RIUNIONE_ENTRO", "OPPOSIZIONE_ENTRO", "RILASCIO_ENTRO", "VALIDO_FINO_AL", "ATTESTAZIONE_ENTRO",
                "SOSTITUZIONE_ENTRO", "RIMOZIONE_ENTRO", "DEMOLIZIONE_ENTRO", "SOSPENSIONE_EFFICACE_FINO_AL",
                "RICHIESTA_TARDIVA", "RICHIESTA_RIPETUTA", "PREAVVISO_TARDIVO", "PREAVVISO_RIPETUTO", "OSSERVAZIONI_TARDIVE",
                "ATTO_TARDIVO", "ATTO_OLTRE_IL_TERMINE", "MISURE_TARDIVE", "INIZIO_PRIMA_DELLA_FINE_CONTROLLO",
                "PROPOSTA_TARDIVA", "DECADENZA", "PROROGA_TARDIVA", "PROROGA_SPECIALE_SENZA_EFFETTO",
                "PRESENTAZIONE_TARDIVA", "PARERE_TARDIVO", "IMPROCEDIBILE", "INDIZIONE_TARDIVA", "COMPATIBILITA_TARDIVA",
                "TRASMISSIONE_TARDIVA", "AUTOTUTELA_SENZA_LIMITE");
    }

    @Test
    void cadonoSpessoAlLimiteESuiFestivi() {
        int alLimite = 0;
        int spostate = 0;
        for (Storia storia : storie) {
            for (int quanti = 1; quanti < storia.eventi().size(); quanti++) {
                Fatto fatto = storia.eventi().get(quanti);
                alLimite += Ingenuo.calcola(storia.finoA(quanti)).voci.values().stream()
                        .anyMatch(voce -> fatto.data().equals(voce.data())) ? 1 : 0;
            }
            spostate += Ingenuo.calcola(storia).voci.values().stream()
                    .anyMatch(voce -> voce.data() != null && !voce.data().equals(voce.grezza())) ? 1 : 0;
        }
        assertThat(alLimite).isGreaterThan(storie.size() / 5);
        assertThat(spostate).isGreaterThan(storie.size() / 5);
    }

    @Test
    void loStessoSemeDaLeStesseStorie() {
        assertThat(storie(50)).isEqualTo(storie.subList(0, 50));
    }

    private static List<Storia> storie(int quante) {
        StorieACaso caso = new StorieACaso(new Random(7));
        List<Storia> storie = new ArrayList<>();
        for (int i = 0; i < quante; i++) {
            storie.add(caso.storia());
        }
        return storie;
    }
}
