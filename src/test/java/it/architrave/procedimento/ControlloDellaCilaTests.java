package it.architrave.procedimento;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Contesto;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.PraticaNonTrovata;
import it.architrave.pratica.Pratiche;
import it.architrave.pratica.Scheda.Pannello;
import it.architrave.pratica.Schede;
import it.architrave.pratica.StatoPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.protocollo.Protocollo;
import it.architrave.protocollo.Verso;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.provvedimento.Provvedimenti;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the head of the office may do while the term of control of a CILA runs, and no longer after it (art. 19 c. 3, 4 e 6-bis L. 241/1990). */
@ProvaIntegrata
class ControlloDellaCilaTests {

    /** In the demonstration it follows the case law that gives the CILA the window of the SCIA. */
    static final CodiceIstat PONTASSIEVE = new CodiceIstat("048033");
    static final String DIVIETO = "Task_VietareLaProsecuzione";
    private static final Ambito TUTTO = Ambito.sistema("prova");
    private static final String CAPO = "responsabile.pontassieve";
    private static final Map<String, Object> VIETA = Map.of("decisione", "VIETA", "motivazione",
            "Le opere riguardano parti strutturali: serviva una SCIA.", "rimedi", "Si può ricorrere al TAR.");

    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private AvvioDelControllo avvio;
    @Autowired
    private Termini termini;
    @Autowired
    private Provvedimenti atti;
    @Autowired
    private Giornale giornale;
    private NumeroPratica numero;

    @AfterEach
    void tornaAdOggi() {
        motore.adesso();
    }

    @Test
    void ilResponsabileVietaInTempoELaPraticaSiChiude(@Autowired Avvisi avvisi, @Autowired Protocollo protocollo) {
        numero = mani.presentata(PONTASSIEVE);
        assertThat(mani.aperte(numero)).as("se non emerge nulla l'ufficio non ha da fare").isEmpty();
        avvia();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        mani.svolge(CAPO, numero, DIVIETO, VIETA);

        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
        assertThat(motore.finita(numero)).isTrue();
        assertThat(motore.visitati(numero)).contains("EndEvent_AttivitaVietata", "EndEvent_Vietata");
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(StatoTermine.CHIUSO);
        assertThat(termine("CILA.durata").situazione().stato()).isEqualTo(StatoTermine.CESSATO);
        var atto = atti.di(TUTTO, numero).get(0);
        assertThat(atto.documento()).as("il PDF sta nel fascicolo").isNotNull();
        assertThat(atto.motivi().motivazione()).contains("parti strutturali", "ultimo giorno utile", "art. 19 c. 6-bis L. 241/1990, per analogia");
        assertThat(atto.motivi().rimedi()).contains("ricorso al tribunale amministrativo regionale entro");
        assertThat(avvisi.di(TUTTO, numero)).map(i -> i.avviso()).filteredOn(a -> a.oggetto().startsWith("Divieto di prosecuzione"))
                .as("una lettera a persona").hasSize(2).allSatisfy(a -> {
                    assertThat(a.testo()).contains("parti strutturali", "Si può ricorrere al TAR", "Termini: ricorso").doesNotContain("[(");
                    assertThat(a.documento()).isEqualTo(atto.documento());
                });
        assertThat(protocollo.registrazioni(TUTTO, numero)).map(r -> r.richiesta()).filteredOn(r -> r.verso() == Verso.USCITA)
                .singleElement().satisfies(r -> {
                    assertThat(r.oggetto()).contains(atto.estremi().numero());
                    assertThat(r.corrispondente()).as("ciascuno una volta").isEqualTo("Conti Laura, Bianchi Marco");
                });
        assertThat(fatti()).anyMatch(f -> f.startsWith("Avviato un atto di controllo")).anyMatch(f -> f.startsWith("Adottato l'atto "
                + atto.estremi().numero())).anyMatch(f -> f.endsWith("chiuso")).contains("Attività vietata: la pratica è chiusa");
    }

    @Test
    void unDivietoSenzaMotiviOSenzaRimediNonSiAdotta() {
        numero = mani.presentata(PONTASSIEVE);
        avvia();
        for (Map<String, Object> incompleto : List.<Map<String, Object>>of(Map.of("decisione", "VIETA"), Map.of("decisione", "VIETA",
                "motivazione", "Le opere riguardano parti strutturali."), Map.of("decisione", "LASCIA"))) {
            assertThatThrownBy(() -> mani.svolge(CAPO, numero, DIVIETO, incompleto)).isInstanceOf(RisposteNonValide.class);
        }
        assertThat(mani.aperte(numero)).containsExactly(DIVIETO);
        assertThat(atti.di(TUTTO, numero)).isEmpty();
    }

    @Test
    void lAttoLasciatoCadereSiRiprendeFincheIlTermineCorre() {
        numero = mani.presentata(PONTASSIEVE);
        avvia();
        mani.svolge(CAPO, numero, DIVIETO, Map.of("decisione", "LASCIA", "motivazione", "Il sopralluogo non conferma la difformità."));
        assertThat(mani.aperte(numero)).isEmpty();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(atti.di(TUTTO, numero)).isEmpty();
        assertThat(termine("CILA.controllo").aperto()).isTrue();
        assertThat(fatti()).anyMatch(f -> f.contains("lasciato cadere"));
        avvia();
        assertThat(mani.aperte(numero)).containsExactly(DIVIETO);
    }

    @Test
    void nellUltimoGiornoSiVietaAncora() {
        numero = mani.presentata(PONTASSIEVE);
        motore.vaiAl(ultimo());
        avvia();
        mani.svolge(CAPO, numero, DIVIETO, VIETA);
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.VIETATA);
    }

    @Test
    void decorsoIlTermineLAttoInPreparazioneCadeEChiLoCompletaLeggePerche() {
        numero = mani.presentata(PONTASSIEVE);
        String compito = avvia();
        motore.vaiAl(ultimo().plusDays(1));
        assertThat(motore.scattano(numero)).isEqualTo(1);
        assertThat(mani.aperte(numero)).isEmpty();
        assertThatThrownBy(() -> mani.svolge(CAPO, compito, VIETA)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("potere di controllo consumato");
        nulla(StatoTermine.DECORSO);
    }

    @Test
    void chiAdottaPrimaCheLaSvegliaSuoniMaDopoIlTermineERifiutatoENullaCambia() {
        numero = mani.presentata(PONTASSIEVE);
        String compito = avvia();
        motore.vaiAl(ultimo().plusDays(1));
        assertThatThrownBy(() -> mani.svolge(CAPO, compito, VIETA)).isInstanceOf(AttoNonConsentito.class)
                .hasMessageContaining("art. 2 c. 8-bis").hasMessageContaining("art. 19 c. 4");
        nulla(StatoTermine.IN_CORSO);
        assertThat(mani.aperte(numero)).containsExactly(DIVIETO);
        assertThat(motore.scattano(numero)).isEqualTo(1);
        nulla(StatoTermine.DECORSO);
    }

    @Test
    void dopoIlTermineLAttoNonSiAvviaPiuEIlRifiutoCitaLArticolo() {
        numero = mani.presentata(PONTASSIEVE);
        motore.vaiAl(ultimo().plusDays(1));
        assertThatThrownBy(this::avvia).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("art. 19 c. 3 e 6-bis");
        motore.scattano(numero);
        assertThatThrownBy(this::avvia).isInstanceOf(AttoNonConsentito.class).hasMessageContaining("art. 19 c. 4 e art. 21-nonies");
        nulla(StatoTermine.DECORSO);
    }

    @Test
    void doveLaLeggeDelLuogoNonDaUnTermineNonSiVieta() {
        numero = mani.presentata(Mani.FIESOLE);
        assertThatThrownBy(() -> avvio.avvia(mani.utente("responsabile.fiesole"), numero, AttoDiControllo.DIVIETO))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("art. 27 d.P.R. 380/2001");
    }

    @Test
    void soloIlResponsabileDelServizioDiQuelComuneAvviaLAtto() {
        numero = mani.presentata(PONTASSIEVE);
        assertThatThrownBy(() -> avvio.avvia(mani.utente("istruttore.pontassieve"), numero, AttoDiControllo.DIVIETO))
                .isInstanceOf(AccessoNegato.class);
        for (String altro : List.of("responsabile.fiesole", "geometra")) {
            assertThatThrownBy(() -> avvio.avvia(mani.utente(altro), numero, AttoDiControllo.DIVIETO)).as(altro)
                    .isInstanceOf(PraticaNonTrovata.class);
        }
        assertThat(mani.aperte(numero)).isEmpty();
    }

    @Test
    void ilPannelloOffreLAttoAlResponsabileEDopoLoMostraImpeditoConLArticolo(@Autowired Schede schede, @Autowired Pratiche pratiche) {
        numero = mani.presentata(PONTASSIEVE);
        assertThat(controllo(schede, pratiche, CAPO)).get().extracting(p -> String.valueOf(p.dati())).asString().contains("impedimento=null");
        assertThat(controllo(schede, pratiche, "istruttore.pontassieve")).get().extracting(p -> String.valueOf(p.dati())).asString()
                .contains("spetta al responsabile del servizio");
        assertThat(schede.pannelli(new Contesto(pratiche.leggi(TUTTO, numero), Ambito.di(mani.geometra()), false)))
                .noneMatch(p -> p.titolo().equals("Controllo"));
        motore.vaiAl(ultimo().plusDays(1));
        assertThat(controllo(schede, pratiche, CAPO)).get().extracting(p -> String.valueOf(p.dati())).asString().contains("entro=,", "consumato");
    }

    private void nulla(StatoTermine stato) {
        assertThat(atti.di(TUTTO, numero)).isEmpty();
        assertThat(mani.stato(numero)).isEqualTo(StatoPratica.LAVORI_IN_CORSO);
        assertThat(termine("CILA.controllo").situazione().stato()).isEqualTo(stato);
    }

    private Optional<Pannello> controllo(Schede schede, Pratiche pratiche, String chi) {
        var contesto = new Contesto(pratiche.leggi(TUTTO, numero), Ambito.di(mani.utente(chi)), true);
        return schede.pannelli(contesto).stream().filter(p -> p.titolo().equals("Controllo")).findFirst();
    }

    private String avvia() {
        return avvio.avvia(mani.utente(CAPO), numero, AttoDiControllo.DIVIETO).id();
    }

    private List<String> fatti() {
        return giornale.voci(TUTTO, numero).stream().map(VoceGiornale::fatto).toList();
    }

    private Termine termine(String codice) {
        return termini.di(TUTTO, numero).stream().filter(t -> t.tipo().codice().equals(codice)).findFirst().orElseThrow();
    }

    private LocalDate ultimo() {
        return Objects.requireNonNull(termine("CILA.controllo").ultimoGiorno());
    }
}
