package it.architrave.muro;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.prova.ProvaIntegrata;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The declared table and the running application are the same list; what misses from either side is told. */
@ProvaIntegrata
class TabellaDelMuroTests {

    @Autowired
    private ApplicationContext contesto;

    @Test
    void ogniIndirizzoDellApplicazioneStaNellaTabellaENessunoDiPiu() {
        assertThat(Tabella.letta().differenze(Indirizzi.di(contesto))).isEmpty();
    }

    @Test
    void unIndirizzoNuovoSenzaRigaERiconosciutoEUnaRigaSenzaIndirizzoAnche() {
        var indirizzi = new TreeSet<>(Indirizzi.di(contesto));
        indirizzi.add("GET /scrivania/esportazione.csv");
        indirizzi.remove("GET /documenti/{id}");
        assertThat(Tabella.letta().differenze(indirizzi)).containsExactly(
                "GET /scrivania/esportazione.csv: manca nella tabella", "GET /documenti/{id}: non c'è nell'applicazione");
    }

    @Test
    void laRigaSiLeggeConVariabiliPorteELegami() {
        Riga riga = Riga.di("GET    /area-personale/pratiche/{numero}/{codice:risposta|rinuncia} | PARTE+UFFICIO | parte ufficio");
        assertThat(riga.variabili()).containsExactly("numero", "codice");
        assertThat(riga.con(java.util.List.of("A/1", "risposta"))).isEqualTo("/area-personale/pratiche/A/1/risposta");
        assertThat(riga.puo(Chiamante.di("u", "UFFICIO", "ufficio"))).isTrue();
        assertThat(riga.puo(Chiamante.di("u", "REGIA", "parte"))).as("senza la porta").isFalse();
        assertThat(riga.puo(Chiamante.di("u", "UFFICIO", "capo"))).as("senza il legame").isFalse();
    }
}
