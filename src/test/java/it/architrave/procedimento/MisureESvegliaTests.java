package it.architrave.procedimento;

import static it.architrave.procedimento.ControlloDellaCilaTests.PONTASSIEVE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.TipoComunicazione;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Conformazioni;
import it.architrave.provvedimento.StatoConformazione;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The measures of the party and the end of their term at the same hour, in both orders (art. 19 c. 3 L. 241/1990). */
@ProvaIntegrata
class MisureESvegliaTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AvvioDelControllo avvio;
    @Autowired
    private Termini termini;
    @Autowired
    private Conformazioni conformazioni;
    private NumeroPratica numero;

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void primaLaSvegliaPoiLeMisureUnSoloEffetto() {
        motore.vaiAl(ordinata().plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThatThrownBy(this::comunica).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("vietata per legge");
        vietata();
    }

    @Test
    void primaLeMisurePoiLaSvegliaArrivanoTardiELAttivitaEVietata() {
        motore.vaiAl(ordinata().plusDays(1));
        assertThatThrownBy(this::comunica).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("vietata per legge");
        assertThat(stato()).as("un rifiuto non lascia nulla").isEqualTo(StatoConformazione.ORDINATA);
        assertThat(motore.scattano(numero)).isEqualTo(1);
        vietata();
    }

    @Test
    void lUltimoGiornoLeMisureSonoInTempoELaSvegliaNonSuonaPiu() {
        LocalDate ultimo = ordinata();
        motore.vaiAl(ultimo);
        assertThat(motore.scattano(numero)).isZero();
        comunica();
        motore.vaiAl(ultimo.plusDays(1));
        assertThat(motore.scattano(numero)).isZero();
        assertThat(stato()).isEqualTo(StatoConformazione.COMUNICATA);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.IN_CORSO);
    }

    private void vietata() {
        assertThat(stato()).isEqualTo(StatoConformazione.NON_ADOTTATA);
        assertThat(termine("CILA.misure").situazione().stato()).isEqualTo(StatoTermine.DECORSO);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.INTERROTTO);
        assertThat(mani.aperte(numero)).containsExactly("Task_OrdinareLaRimozioneDegliEffetti");
    }

    private LocalDate ordinata() {
        numero = mani.presentata(PONTASSIEVE);
        avvio.avvia(mani.utente(CAPO), numero, AttoDiControllo.CONFORMAZIONE);
        mani.svolge(CAPO, numero, "Task_OrdinareLaConformazione", Map.of("decisione", "ORDINA", "motivazione",
                "La canna fumaria non rispetta le distanze.", "misure", "Spostare la canna fumaria.", "giorni", "45",
                "sospensione", "NESSUNA", "rimedi", "Si può ricorrere al TAR."));
        return Objects.requireNonNull(termine("CILA.misure").ultimoGiorno());
    }

    private void comunica() {
        mani.comunica(numero, TipoComunicazione.MISURE, Map.of("testo", "La canna fumaria è stata spostata."));
    }

    private StatoConformazione stato() {
        return conformazioni.di(TUTTO, numero).get(0).seguito().stato();
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }
}
