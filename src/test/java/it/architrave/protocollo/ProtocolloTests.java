package it.architrave.protocollo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.OrologioFermo;
import it.architrave.ProvaPosta;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaDiProva;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.VoceGiornale;
import it.architrave.territorio.CodiceIstat;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;

@ProvaPosta
class ProtocolloTests {

    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Protocollo protocollo;
    @Autowired
    private Protocollazione protocollazione;
    @Autowired
    private Annullamento annullamento;
    @Autowired
    private SchedaProtocollo scheda;
    @Autowired
    private PraticaDiProva pratiche;
    @Autowired
    private Pratiche elenco;
    @Autowired
    private Giornale giornale;
    @Autowired
    private OrologioFermo orologio;
    @Autowired
    private RegistroSpegnibile registro;

    @AfterEach
    void ilRegistroRispondeDiNuovo() {
        registro.spegni(false);
    }

    @Test
    void laPresentazioneRestaPresentataFinchéIlProtocolloNonLaRegistra() {
        NumeroPratica numero = presentata("048001");
        assertThat(estremi(numero).stato()).isEqualTo(StatoRegistrazione.DA_REGISTRARE);

        protocollazione.giro();

        assertThat(estremi(numero).inParole()).isEqualTo("Protocollata con n. 1/2026");
        assertThat(estremi(numero).segnatura().testo()).contains("prot. n. 1/2026 del 23/11/2026");
        assertThat(giornale.voci(TUTTO, numero)).extracting(VoceGiornale::fatto)
                .contains("Protocollata in ingresso con n. 1/2026");
    }

    @Test
    void laStessaChiaveSiRegistraUnaVoltaSola() {
        NumeroPratica numero = pratiche.presenta("048008", n -> {
            protocollo.chiediPerLaPresentazione(TUTTO, n);
            protocollo.chiediPerLaPresentazione(TUTTO, n);
        });
        assertThat(protocollo.registrazioni(TUTTO, numero)).hasSize(1);
    }

    @Test
    void siChiedeSoloDentroUnAtto() {
        NumeroPratica numero = pratiche.presenta("048008");
        assertThatThrownBy(() -> protocollo.chiediPerLaPresentazione(TUTTO, numero))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void sediciProcessiInsiemeNumeranoSenzaDoppiNéSalti() throws Exception {
        List<NumeroPratica> numeri = IntStream.rangeClosed(1, 80).mapToObj(i -> presentata("048017")).toList();
        ExecutorService processi = Executors.newFixedThreadPool(16);
        Callable<Void> giro = () -> {
            protocollazione.giro();
            return null;
        };
        for (var fatto : processi.invokeAll(Stream.generate(() -> giro).limit(16).toList())) {
            fatto.get();
        }
        processi.shutdown();
        orologio.avanza(Duration.ofMinutes(15));
        protocollazione.giro();

        assertThat(numeri.stream().map(n -> estremi(n).segnatura().numero()).sorted())
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 80).boxed().toList());
        assertThat(numeri.stream().map(n -> estremi(n).tentativi().falliti())).containsOnly(0);
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
        orologio.avanza(Duration.ofSeconds(6));
        protocollazione.giro();
        assertThat(estremi(numero).inParole()).isEqualTo("Protocollata con n. 1/2026");
    }

    @Test
    void laRegistrazioneAnnullataRestaConIlMotivoEIlNumeroNonSiRiusa() {
        NumeroPratica prima = presentata("048004");
        protocollazione.giro();
        annullamento.annulla(ufficio("048004"), estremi(prima).id(), "Registrata due volte", "Ufficio protocollo");
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
        assertThatThrownBy(() -> annullamento.annulla(ufficio("048006"), id, "motivo", "altri"))
                .isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> annullamento.annulla(Ambito.di(PraticaDiProva.GEOMETRA), id, "motivo", "la parte"))
                .isInstanceOf(PraticaNonTrovata.class);
        assertThatThrownBy(() -> annullamento.annulla(ufficio("048005"), id, " ", "ufficio"))
                .isInstanceOf(AttoNonConsentito.class);
    }

    @Test
    void unAltroComuneNonVedeGliEstremi() {
        NumeroPratica numero = presentata("048008");
        assertThat(protocollo.estremi(ufficio("048010"), numero)).isEmpty();
        assertThat(protocollo.estremi(ufficio("048008"), numero)).isPresent();
        assertThat(protocollo.estremi(Ambito.di(PraticaDiProva.GEOMETRA), numero)).isPresent();
    }

    private NumeroPratica presentata(String comune) {
        return pratiche.presenta(comune, n -> protocollo.chiediPerLaPresentazione(TUTTO, n));
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
