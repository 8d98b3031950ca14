package it.architrave.comunicazioni;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Incarico;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Moduli;
import it.architrave.fascicolo.Documento;
import it.architrave.fascicolo.Fascicolo;
import it.architrave.fascicolo.NuovoDocumento;
import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaId;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvaIntegrata
class RicevuteTests {

    static final byte[] PNG = java.util.Base64.getDecoder().decode(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==");
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
    private ComposizioneRicevuta composizione;
    @Autowired
    private FattiDellaPresentazione fatti;
    @Autowired
    private ParoleDellaRicevuta parole;
    @Autowired
    private Termini termini;
    @Autowired
    private Moduli moduli;
    @Autowired
    private Mani mani;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void laRicevutaDiceTuttoCiòCheLaLeggeChiede() {
        NumeroPratica numero = presentata(FIRENZE);
        Ricevuta.Fissata fissata = ricevute.di(TUTTO, numero);
        String testo = testo(numero);

        assertThat(testo).contains("art. 18-bis della legge 7 agosto 1990, n. 241",
                "Ricevuta n. " + fissata.ricevuta().numero(), "Pratica n. " + numero, "Unità organizzativa responsabile: ",
                "Comune di Firenze", "Responsabile del procedimento: ", "Presentata da: Laura Conti",
                "non prevede né un provvedimento né il silenzio-assenso", "anche a campione", "Non attesta la conformità",
                "si può ricorrere nei modi", "artt. 10 e 22", fissata.impronta());
        assertThat(testo).containsPattern("Presentata il: \\d{1,2} [a-z]+ \\d{4} alle ore \\d\\d:\\d\\d:\\d\\d");
        assertThat(testo).containsPattern("I lavori possono iniziare dal \\d{1,2} [a-z]+ \\d{4}");
        assertThat(testo).contains("elaboratiGrafici.pdf").containsPattern("[0-9a-f]{64}");
        assertThat(testo).doesNotContain("regole della SCIA", "[(", "th:", "null");
    }

    @Test
    void vaAChiHaPresentatoEAlDomicilioElettoUnaVoltaSola() {
        NumeroPratica numero = presentata(FIRENZE);
        mani.inUnAtto(() -> ricevute.rilascia(TUTTO, numero));
        assertThat(avvisi.di(TUTTO, numero)).extracting(i -> i.avviso().destinatario().indirizzo())
                .containsExactly("geometra@esempio.invalid", "marco.bianchi@example.it");
    }

    @Test
    void conAssensiDaAcquisireILavoriAspettanoLoSportello() {
        NumeroPratica numero = presentata(FIRENZE);
        // Not filed from here yet: the answers are changed behind the back of the filing.
        jdbc.sql("update quadro_compilato set risposte = ? where codice = 'presentazioneCila' and bozza = ?")
                .params("{\"presentazione\":\"c3\"}", elenco.leggi(TUTTO, numero).id().valore()).update();
        var presentata = fatti.di(TUTTO, numero);
        assertThat(presentata.effetti().lavoriDal()).isNull();
        assertThat(composizione.dellaPresentazione(presentata.pratica(), presentata.persone(), presentata.effetti(),
                presentata.documenti()).sezioni().get(0).frasi()).singleElement().asString()
                .contains("solo dopo che lo sportello ha comunicato");
    }

    @Test
    void aLavoriGiàIniziatiLaRicevutaNonDàUnaDataDiInizio() {
        PraticaId id = mani.bozza(FIESOLE, Map.of("qualificazioneCila", Map.of("sportello", "SUE", "qualificazione", "d2",
                "iniziatiIl", OrologioDiProva.oggi().minusDays(20).toString())));
        mani.allega(id);
        mani.allega(id, "sanzioneInCorso");
        assertThat(testo(mani.presenta(id))).contains("lavori già in corso o già eseguiti")
                .doesNotContain("possono iniziare dal");
    }

    @Test
    void doveValgonoLeRegoleDellaSciaLaRicevutaDiceFinoAQuando() {
        jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, fonte) values ('CILA.controllo',"
                + " 'COMUNE', '048001', 'ANALOGIA_30', 'SCELTA', date '2020-01-01', 'prova')").update();
        NumeroPratica numero = presentata(new CodiceIstat("048001"));
        Effetti effetti = fatti.di(TUTTO, numero).effetti();
        assertThat(effetti.controlloFino()).isEqualTo(termini.di(TUTTO, numero).get(0).ultimoGiorno());
        assertThat(testo(numero)).contains("secondo le regole della SCIA, fino al " + parole.giorno(effetti.controlloFino()));
    }

    @Test
    void laRicevutaDellaSciaDiceDaQuandoSiIniziaEFinoAQuandoIlComunePuoAgire() {
        NumeroPratica numero = mani.presentata("Scia", FIESOLE, Map.of());
        LocalDate fino = termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals("SCIA.controllo")).findFirst()
                .orElseThrow().ultimoGiorno();
        assertThat(testo(numero)).contains("I lavori possono iniziare dal " + parole.giorno(OrologioDiProva.oggi())
                + " (art. 19, comma 2, L. 241/1990", "Fino al " + parole.giorno(fino), "art. 19, commi 3 e 6-bis", "art. 19, comma 4",
                "né il silenzio-assenso", "art. 18-bis della legge 7 agosto 1990").doesNotContain("CILA", "a campione");
    }

    @Test
    void inZonaALaRicevutaDellaSciaDiceCheSiAttende() {
        Map<String, Object> intervento = new HashMap<>(moduli.esempio("Scia").quadro("interventoScia"));
        intervento.put("zonaA", true);
        NumeroPratica numero = mani.presentata("Scia", FIESOLE, Map.of("interventoScia", intervento));
        assertThat(testo(numero)).contains("non possono iniziare prima del " + parole.giorno(OrologioDiProva.oggi().plusDays(30)),
                "art. 23-bis, comma 4").doesNotContain("possono iniziare dal");
    }

    @Test
    void iFattiRestanoQuelliDellaPresentazione() {
        NumeroPratica numero = presentata(FIRENZE);
        Ricevuta.Fissata prima = ricevute.di(TUTTO, numero);
        documento(numero);
        assertThat(ricevute.di(TUTTO, numero)).isEqualTo(prima);
    }

    @Test
    void unAltroComuneNonTrovaLaRicevuta() {
        NumeroPratica numero = presentata(FIRENZE);
        var altroUfficio = new Utente("u", "U", "", "u@architrave.invalid", Set.of(),
                Set.of(new Incarico(new CodiceIstat("048001"), Ruolo.SPORTELLO)));
        assertThatThrownBy(() -> ricevute.di(Ambito.di(altroUfficio), numero)).isInstanceOf(PraticaNonTrovata.class);
        assertThat(ricevute.di(Ambito.di(mani.geometra()), numero)).isNotNull();
    }

    private NumeroPratica presentata(CodiceIstat comune) {
        return mani.presentata(comune);
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
