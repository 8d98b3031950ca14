package it.architrave.procedimento;

import static it.architrave.prova.Mani.FIESOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Schede;
import it.architrave.pratica.StatoPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who examines a SCIA, who proposes, who decides, and until when (artt. 5 and 6, art. 19 c. 3, 4 e 6-bis L. 241/1990). */
@ProvaIntegrata
class IstruttoriaDellaSciaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.fiesole";
    private static final String ISTRUTTORE = "istruttore.fiesole";
    private static final String ASSEGNAZIONE = "Task_AssegnareLaPratica";
    private static final String VERIFICA = "Task_VerificareRequisitiEPresupposti";
    private static final String CONFORMAZIONE = "Task_ProporreLaConformazione";
    private static final String DIVIETO = "Task_ProporreIlDivieto";
    private static final String ORDINE = "Task_OrdinareLaConformazione";
    private static final String ATTO = "Task_VietareLaProsecuzione";
    private static final Map<String, Object> PROPONE = Map.of("decisione", "PROPONE", "motivazione",
            "Il solaio non ha la relazione strutturale.");
    private static final Map<String, Object> VIETA = Map.of("decisione", "VIETA", "motivazione",
            "L'intervento aumenta il volume: serve il permesso.", "rimedi", "Si può ricorrere al TAR.");

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    private NumeroPratica numero;

    @AfterEach
    void tornaAdOggi() {
        motore.adesso();
    }

    @Test
    void ilTermineDiControlloSiApreSempreEDuraTrentaGiorni() {
        numero = presentata();
        assertThat(termine("SCIA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
        assertThat(termine("SCIA.controllo").corsa().durata().parole()).isEqualTo("30 giorni");
        assertThat(termine("SCIA.controllo").corsa().durata().norma()).contains("art. 19 c. 6-bis L. 241/1990");
    }

    @Test
    void lIstruttoreAssegnatoTrovaLaVerificaInManoSua(@Autowired Compiti compiti) {
        numero = presentata();
        assegna();
        assertThat(compiti.dellaPratica(numero)).singleElement()
                .satisfies(a -> assertThat(a.assegnatario()).isEqualTo(ISTRUTTORE));
    }

    @Test
    void siAssegnaSoloAUnIstruttoreDellUfficio() {
        numero = presentata();
        for (String altro : List.of("istruttore.firenze", "sportello.fiesole", "nessuno")) {
            assertThatThrownBy(() -> mani.svolge(CAPO, numero, ASSEGNAZIONE, Map.of("istruttore", altro))).as(altro)
                    .isInstanceOf(RisposteNonValide.class);
        }
        assertThat(mani.aperte(numero)).containsExactly(ASSEGNAZIONE);
    }

    @Test
    void nellUltimoGiornoSiProponeESiVietaAncora() {
        numero = presentata();
        motore.vaiAl(ultimo("SCIA.controllo"));
        assegna();
        esamina("NON_CONFORMABILE");
        mani.svolge(CAPO, numero, DIVIETO, PROPONE);
        mani.svolge(CAPO, numero, ATTO, VIETA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
    }

    @Test
    void ilGiornoDopoLAttoPropostoNonSiAdottaPiu() {
        numero = proposta("NON_CONFORMABILE", DIVIETO);
        motore.vaiAl(ultimo("SCIA.controllo").plusDays(1));
        assertThatThrownBy(() -> mani.svolge(CAPO, numero, ATTO, VIETA)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("art. 2 c. 8-bis").hasMessageContaining("art. 19 c. 4");
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(mani.aperte(numero)).as("cade con il termine").isEmpty();
        assertThat(atti.di(TUTTO, numero)).isEmpty();
    }

    @Test
    void nonSiProponeMentreUnAltroAttoEInPreparazione(@Autowired AvvioDelControllo avvio) {
        numero = presentata();
        assegna();
        esamina("CONFORMABILE");
        avvio.avvia(mani.utente(CAPO), numero, AttoDiControllo.DIVIETO);
        assertThatThrownBy(() -> mani.svolge(CAPO, numero, CONFORMAZIONE, PROPONE)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("già in preparazione");
        mani.svolge(CAPO, numero, ATTO, Map.of("decisione", "LASCIA", "motivazione", "Prima si propone la conformazione."));
        mani.svolge(CAPO, numero, CONFORMAZIONE, PROPONE);
        assertThat(mani.aperte(numero)).containsExactly(ORDINE);
    }

    @Test
    void laPropostaDiDivietoApreLAttoAlResponsabileCheLaLegge(@Autowired Schede schede, @Autowired Pratiche pratiche) {
        numero = proposta("NON_CONFORMABILE", DIVIETO);
        assertThat(mani.aperte(numero)).containsExactly(ATTO);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        var contesto = new Contesto(pratiche.leggi(TUTTO, numero), Ambito.di(mani.utente(CAPO)), true);
        assertThat(schede.perAttivita(ATTO, () -> contesto)).filteredOn(p -> p.titolo().equals("Proposta")).singleElement()
                .satisfies(p -> assertThat(String.valueOf(p.dati())).contains("Il solaio non ha la relazione strutturale."));
        mani.svolge(CAPO, numero, ATTO, VIETA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(motore.visitati(numero)).contains("EndEvent_Vietata");
        assertThat(termini.di(TUTTO, numero)).noneMatch(Termine::aperto);
    }

    private NumeroPratica presentata() {
        return mani.presentata("Scia", FIESOLE, Map.of());
    }

    private void assegna() {
        mani.svolge(CAPO, numero, ASSEGNAZIONE, Map.of("istruttore", ISTRUTTORE));
    }

    private void esamina(String esito) {
        Map<String, Object> risposte = new HashMap<>(Map.of("esito", esito));
        if (!esito.equals("CONFORME")) {
            risposte.put("rilievi", "Manca la relazione strutturale.");
        }
        mani.svolge(ISTRUTTORE, numero, VERIFICA, risposte);
    }

    private NumeroPratica proposta(String esito, String nodo) {
        numero = presentata();
        assegna();
        esamina(esito);
        mani.svolge(CAPO, numero, nodo, PROPONE);
        return numero;
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private LocalDate ultimo(String codice) {
        return Objects.requireNonNull(termine(codice).ultimoGiorno());
    }
}
