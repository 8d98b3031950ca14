package it.architrave.comunicazioni;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.ProvaPosta;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaDiProva;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvaPosta
class RicevuteTests {

    static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    private static final Ambito TUTTO = Ambito.sistema("prova");

    @Autowired
    private Ricevute ricevute;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Pratiche elenco;
    @Autowired
    private Fascicolo fascicolo;
    @Autowired
    private PraticaDiProva pratiche;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void laRicevutaDiceTuttoCiòCheLaLeggeChiede() {
        NumeroPratica numero = presentata("048017", Map.of());
        Ricevuta ricevuta = ricevute.di(TUTTO, numero);
        String testo = testo(numero);

        assertThat(testo).contains("art. 18-bis della legge 7 agosto 1990, n. 241", "Ricevuta n. " + ricevuta.numero(),
                "Pratica n. " + numero, "Unità responsabile: Sportello unico del Comune di Firenze",
                "non prevede né un provvedimento né il silenzio-assenso", "anche a campione",
                "non attesta la conformità");
        assertThat(testo).containsPattern("Presentata il \\d\\d/\\d\\d/2026 alle ore \\d\\d:\\d\\d:\\d\\d");
        assertThat(testo).containsPattern("I lavori possono iniziare dal \\d\\d/\\d\\d/2026");
        assertThat(testo).contains("Pianta (pianta.png)").containsPattern("[0-9a-f]{64}");
        assertThat(testo).doesNotContain("regole della SCIA", "[(", "th:");
    }

    @Test
    void vaAChiHaPresentatoEAlDomicilioElettoUnaVoltaSola() {
        NumeroPratica numero = presentata("048017", Map.of());
        pratiche.inUnAtto(() -> ricevute.rilascia(TUTTO, numero));
        assertThat(avvisi.di(TUTTO, numero)).extracting(i -> i.avviso().destinatario().indirizzo())
                .containsExactly("anna.bianchi@architrave.invalid", "mario.rossi@architrave.invalid");
    }

    @Test
    void conAssensiDaAcquisireILavoriAspettanoLoSportello() {
        NumeroPratica numero = presentata("048017", Map.of("presentazioneCila", Map.of("presentazione", "c3")));
        assertThat(ricevute.di(TUTTO, numero).effetti().lavoriDal()).isNull();
        assertThat(testo(numero)).contains("solo dopo che lo sportello ha comunicato");
    }

    @Test
    void aLavoriGiàIniziatiLaRicevutaNonDàUnaDataDiInizio() {
        NumeroPratica numero = presentata("048017", Map.of("qualificazioneCila", Map.of("qualificazione", "d2")));
        assertThat(testo(numero)).contains("lavori già in corso o già eseguiti").doesNotContain("possono iniziare dal");
    }

    @Test
    void doveValgonoLeRegoleDellaSciaLaRicevutaDiceFinoAQuando() {
        jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values ('CILA.controllo',"
                + " 'COMUNE', '048001', 'ANALOGIA_30', 'SCELTA', date '2020-01-01', 'prova')").update();
        NumeroPratica numero = presentata("048001", Map.of());
        LocalDate presentata = ricevute.di(TUTTO, numero).effetti().lavoriDal();
        assertThat(ricevute.di(TUTTO, numero).effetti().controlloFino()).isEqualTo(presentata.plusDays(30));
        assertThat(testo(numero)).contains("secondo le regole della SCIA, fino al");
    }

    @Test
    void iFattiRestanoQuelliDellaPresentazione() {
        NumeroPratica numero = presentata("048017", Map.of());
        Ricevuta prima = ricevute.di(TUTTO, numero);
        documento(numero);
        assertThat(ricevute.di(TUTTO, numero)).isEqualTo(prima);
    }

    @Test
    void unAltroComuneNonTrovaLaRicevuta() {
        NumeroPratica numero = presentata("048017", Map.of());
        var altroUfficio = new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(new CodiceIstat("048001"), Ruolo.SPORTELLO)));
        assertThatThrownBy(() -> ricevute.di(Ambito.di(altroUfficio), numero)).isInstanceOf(PraticaNonTrovata.class);
        assertThat(ricevute.di(Ambito.di(PraticaDiProva.GEOMETRA), numero)).isNotNull();
    }

    private NumeroPratica presentata(String comune, Map<String, Map<String, Object>> quadri) {
        return pratiche.presenta(comune, quadri, n -> {
            documento(n);
            ricevute.rilascia(TUTTO, n);
        });
    }

    private Documento documento(NumeroPratica numero) {
        return fascicolo.aggiungiAllaPratica(TUTTO, elenco.leggi(TUTTO, numero).id(),
                new NuovoDocumento("A1", "pianta.png", "Pianta", "Anna Bianchi"), new ByteArrayInputStream(PNG));
    }

    private String testo(NumeroPratica numero) {
        List<Invio> invii = avvisi.di(TUTTO, numero);
        return invii.get(0).avviso().testo();
    }
}
