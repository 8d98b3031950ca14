package it.architrave.protocollo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.VoceGiornale;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

/** The register: every case here is of a municipality in which no other test files, so that its series is known. */
@ProvaIntegrata
class ProtocolloTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Protocollo protocollo;
    @Autowired
    private Protocollazione protocollazione;
    @Autowired
    private RegistrazioneRepository righe;
    @Autowired
    private Annullamento annullamento;
    @Autowired
    private SchedaProtocollo scheda;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private Pratiche elenco;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Clock orologio;
    @Autowired
    private RegistroSpegnibile registro;

    @BeforeEach
    void nessunaRegistrazioneDiAltriAspetta() {
        registra();
    }

    @AfterEach
    void ilRegistroRispondeDiNuovo() {
        registro.spegni(false);
        motore.adesso();
    }

    @Test
    void laPresentazioneRestaPresentataFinchéIlProtocolloNonLaRegistra() {
        NumeroPratica numero = presentata("048001");
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.DA_REGISTRARE);

        protocollazione.giro();

        assertThat(estremi(numero).inParole()).matches("Protocollata con n\\. \\d+/\\d{4}");
        assertThat(estremi(numero).segnatura().testo()).matches("Comune di .*, prot\\. n\\. \\d+/\\d{4} del \\d\\d/\\d\\d/\\d{4}");
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .contains("Protocollata in ingresso con n. " + estremi(numero).segnatura().estremi());
    }

    @Test
    void laStessaChiaveSiRegistraUnaVoltaSola() {
        NumeroPratica numero = presentata("048008");
        mani.inUnAtto(() -> protocollo.chiediPerLaPresentazione(TUTTO, numero));
        assertThat(protocollo.registrazioni(TUTTO, numero)).hasSize(1);
    }

    @Test
    void siChiedeSoloDentroUnAtto() {
        NumeroPratica numero = presentata("048008");
        assertThatThrownBy(() -> protocollo.chiediPerLaPresentazione(TUTTO, numero))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sediciProcessiInsiemeNumeranoSenzaDoppiNéSalti() throws Exception {
        List<NumeroPratica> numeri = IntStream.range(0, 8).mapToObj(i -> presentata("048033")).toList();
        numeri.forEach(n -> mani.inUnAtto(() -> IntStream.range(0, 9).forEach(i -> protocollo.chiedi(
                RichiestaDiProtocollo.uscita(n, "Nota " + i, "Anna", "prova/" + n + "/" + i)))));
        ExecutorService processi = Executors.newFixedThreadPool(16);
        Callable<Void> giro = () -> {
            protocollazione.giro();
            return null;
        };
        for (var fatto : processi.invokeAll(Collections.nCopies(16, giro))) {
            fatto.get();
        }
        processi.shutdown();
        registra();

        List<Registrazione> tutte = numeri.stream().flatMap(n -> protocollo.registrazioni(TUTTO, n).stream()).toList();
        List<Long> dati = tutte.stream().map(r -> r.segnatura().numero()).sorted().toList();
        assertThat(dati).containsExactlyElementsOf(LongStream.range(dati.get(0), dati.get(0) + 80).boxed().toList());
        assertThat(tutte.stream().map(r -> r.tentativi().falliti())).containsOnly(0);
    }

    @Test
    void ilRegistroFermoSiVedeSoloInUfficioESiRitentaSenzaPerdereNumeri() {
        registro.spegni(true);
        NumeroPratica numero = presentata("048011");
        protocollazione.giro();
        protocollazione.giro();

        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.DA_REGISTRARE);
        assertThat(estremi(numero).tentativi().falliti()).as("il secondo giro aspetta").isEqualTo(1);
        assertThat(riga(numero, true).falliti().errore()).isEqualTo("Registro comunale spento");
        assertThat(riga(numero, false).falliti()).isNull();

        registro.spegni(false);
        motore.avanza(Duration.ofSeconds(6));
        protocollazione.giro();
        assertThat(estremi(numero).segnatura().numero()).isEqualTo(1);
    }

    @Test
    void laRegistrazioneAnnullataRestaConIlMotivoEIlNumeroNonSiRiusa() {
        NumeroPratica prima = presentata("048004");
        protocollazione.giro();
        annullamento.annulla(ufficio("048004"), prima, estremi(prima).id(), "Registrata due volte", "Ufficio protocollo");
        NumeroPratica seconda = presentata("048004");
        protocollazione.giro();

        assertThat(estremi(prima).stato()).isEqualTo(StatoRegistrazione.ANNULLATA);
        assertThat(estremi(prima).motivoAnnullamento()).isEqualTo("Registrata due volte");
        assertThat(estremi(prima).segnatura().numero()).isEqualTo(1);
        assertThat(estremi(seconda).segnatura().numero()).isEqualTo(2);
    }

    @Test
    void annullaSoloLUfficioDelComuneEConUnMotivo() {
        NumeroPratica numero = presentata("048005");
        protocollazione.giro();
        long id = estremi(numero).id();
        assertThatThrownBy(() -> annullamento.annulla(ufficio("048006"), numero, id, "motivo", "altri"))
                .isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> annullamento.annulla(Ambito.di(mani.geometra()), numero, id, "motivo", "la parte"))
                .isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> annullamento.annulla(ufficio("048005"), numero, id, " ", "ufficio"))
                .isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    void unAltroComuneNonVedeGliEstremi() {
        NumeroPratica numero = presentata("048008");
        assertThat(protocollo.estremi(ufficio("048010"), numero)).isEmpty();
        assertThat(protocollo.estremi(ufficio("048008"), numero)).isPresent();
        assertThat(protocollo.estremi(Ambito.di(mani.geometra()), numero)).isPresent();
    }

    private NumeroPratica presentata(String comune) {
        return mani.presentata(new CodiceIstat(comune));
    }

    /** Rounds, however late, until nothing waits. */
    private void registra() {
        motore.avanza(Duration.ofDays(4000));
        while (!righe.inAttesa(TUTTO, orologio.instant()).isEmpty()) {
            protocollazione.giro();
        }
        motore.adesso();
    }

    private Registrazione estremi(NumeroPratica numero) {
        return protocollo.estremi(TUTTO, numero).orElseThrow();
    }

    private SchedaProtocollo.Riga riga(NumeroPratica numero, boolean ufficio) {
        var contesto = new Contesto(elenco.leggi(TUTTO, numero), TUTTO, ufficio);
        return (SchedaProtocollo.Riga) ((List<?>) scheda.pannello(contesto).orElseThrow().dati()).get(0);
    }

    private static Ambito ufficio(String comune) {
        return Ambito.di(new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(new CodiceIstat(comune), Ruolo.PROTOCOLLO))));
    }
}
