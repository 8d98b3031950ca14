package it.architrave.regia;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import it.architrave.accesso.AccessoNegato;
import it.architrave.accesso.Ambito;
import it.architrave.accesso.Periodo;
import it.architrave.catalogo.AmbitoTerritoriale;
import it.architrave.catalogo.ModificheDeiParametri;
import it.architrave.catalogo.NuovoValore;
import it.architrave.catalogo.RegistroDeiParametri;
import it.architrave.catalogo.RigaDiParametro;
import it.architrave.catalogo.RigheDeiParametri;
import it.architrave.catalogo.UnitaDiParametro;
import it.architrave.comunicazioni.Avvisi;
import it.architrave.pratica.AttoNonConsentito;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.Motore;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.termini.RicalcoloDeiTermini;
import it.architrave.termini.StatoTermine;
import it.architrave.termini.Termine;
import it.architrave.termini.Termini;
import it.architrave.termini.TermineToccato;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A new value touches no open term by itself; an explicit act moves the chosen ones, row and timer together. */
@ProvaIntegrata
class RicalcoloTests {

    private static final String CODICE = "CILA.regolarizzazione";
    private static final CodiceIstat BAGNO = new CodiceIstat("048001");

    @Autowired
    private ModificheDeiParametri modifiche;
    @Autowired
    private RigheDeiParametri righe;
    @Autowired
    private RegistroDeiParametri registro;
    @Autowired
    private RicalcoloDallaRegia ricalcolo;
    @Autowired
    private RicalcoloDeiTermini effetto;
    @Autowired
    private Termini termini;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Avvisi avvisi;
    @Autowired
    private Mani mani;
    @Autowired
    private Motore motore;
    @Autowired
    private MockMvc web;

    @AfterEach
    void adesso() {
        motore.adesso();
    }

    @Test
    void unNuovoValoreMostraITerminiApertiENonNeTocca() {
        Termine termine = invitata();
        RigaDiParametro riga = riga("20", "2041-01-01");
        TermineToccato toccato = effetto.toccati(mani.utente("regia"), DurateDeiParametri.di(riga).orElseThrow(),
                List.of(BAGNO), 10_000).stream().filter(t -> t.id() == termine.id()).findFirst().orElseThrow();
        assertThat(toccato.scadenza()).isEqualTo(termine.ultimoGiorno());
        assertThat(toccato.ricalcolata()).isAfterOrEqualTo(OrologioDiProva.oggi().plusDays(20));
        assertThat(toccato.presentata()).as("presentata prima: il nuovo valore non la regge").isBefore(riga.dal());
        assertThat(toccato.impedimento()).isEmpty();
        assertThat(riletto(termine)).isEqualTo(termine);
    }

    @Test
    void ilRicalcoloSpostaRigaESvegliaELoDiceNelGiornaleEAllaParte() {
        Termine termine = invitata();
        Termine dopo = ricalcolo.ricalcola(mani.utente("regia"), riga("21", "2042-01-01"), termine.id(), "art. 5 norma transitoria",
                "vale anche per le pratiche in corso");
        assertThat(dopo.ultimoGiorno()).isAfter(termine.ultimoGiorno());
        assertThat(giornale.voci(ufficio(), termine.numero())).anySatisfy(v -> {
            assertThat(v.fatto()).contains("ricalcolato", "prima scade", "ora scade");
            assertThat(v.chi()).isEqualTo(mani.utente("regia").nome());
            assertThat(v.motivo()).contains("vale anche per le pratiche in corso", "art. 5 norma transitoria", "21 giorni");
        });
        assertThat(avvisi.di(Ambito.di(mani.geometra()), termine.numero())).anySatisfy(a -> assertThat(a.avviso().oggetto())
                .startsWith("Nuova scadenza"));
        assertThat(registro.recenti(CODICE)).anySatisfy(m -> assertThat(m.cambio().fatto()).contains(termine.numero().valore()));
        motore.vaiAl(termine.ultimoGiorno().plusDays(1));
        assertThat(motore.scattano(termine.numero())).as("la sveglia non è più alla data di prima").isZero();
        motore.vaiAl(dopo.ultimoGiorno().plusDays(1));
        assertThat(motore.scattano(termine.numero())).isEqualTo(1);
        assertThat(riletto(termine).situazione().stato()).isEqualTo(StatoTermine.DECORSO);
    }

    @Test
    void versoUnGiornoPassatoNonSiSpostaNulla() {
        Termine termine = invitata();
        motore.vaiAl(termine.ultimoGiorno().minusDays(2));
        RigaDiParametro riga = riga("3", "2043-01-01");
        assertThatThrownBy(() -> ricalcolo.ricalcola(mani.utente("regia"), riga, termine.id(), "art. 5", "perché"))
                .isInstanceOf(AttoNonConsentito.class).hasMessageContaining("già passato");
        assertThat(riletto(termine)).isEqualTo(termine);
        motore.vaiAl(termine.ultimoGiorno().plusDays(1));
        assertThat(motore.scattano(termine.numero())).isEqualTo(1);
    }

    @Test
    void unNuovoGiornoFestivoMostraITerminiCheViFinisconoELiSpostaSoloSeRicalcolati() {
        Termine termine = invitata();
        LocalDate ultimo = termine.ultimoGiorno();
        RigaDiParametro festa = modifiche.stabilisci(mani.utente("regia"), new NuovoValore("FESTIVITA.sanFrancesco",
                AmbitoTerritoriale.del(BAGNO), new RigaDiParametro.Valore(ultimo.toString().substring(5), UnitaDiParametro.GIORNO),
                new Periodo(ultimo, ultimo), "legge di prova", "", "prova"), registro.ultima("FESTIVITA.sanFrancesco"));
        assertThat(effetto.toccati(mani.utente("regia"), GiorniDelCalendario.di(festa).orElseThrow(), List.of(BAGNO), 10_000))
                .anySatisfy(t -> {
                    assertThat(t.id()).isEqualTo(termine.id());
                    assertThat(t.ricalcolata()).isAfter(ultimo);
                });
        assertThat(effetto.toccati(mani.utente("regia"), GiorniDelCalendario.di(festa).orElseThrow(), List.of(Mani.FIRENZE), 10_000))
                .as("solo nei Comuni chiesti").noneMatch(t -> t.id() == termine.id());
        assertThat(riletto(termine)).isEqualTo(termine);
        Termine dopo = ricalcolo.ricalcola(mani.utente("regia"), festa, termine.id(), "art. 2963 c.c.", "nuova festa");
        assertThat(dopo.ultimoGiorno()).isAfter(ultimo);
        motore.vaiAl(ultimo.plusDays(1));
        assertThat(motore.scattano(termine.numero())).isZero();
    }

    @Test
    void soltantoLaRegiaRicalcola() {
        Termine termine = invitata();
        RigaDiParametro riga = riga("22", "2044-01-01");
        for (String chi : List.of("responsabile.bagno-a-ripoli", "geometra")) {
            assertThatThrownBy(() -> ricalcolo.ricalcola(mani.utente(chi), riga, termine.id(), "art. 5", "perché"))
                    .isInstanceOf(AccessoNegato.class);
        }
        assertThat(riletto(termine)).isEqualTo(termine);
    }

    @Test
    void dallaPaginaSiRicalcolaSoloCioCheESceltoConNormaEMotivo() throws Exception {
        Termine termine = invitata();
        Termine altro = invitata();
        RigaDiParametro riga = riga("23", "2045-01-01");
        String qui = "/regia/parametri/" + CODICE + "/ricalcolo/" + riga.id();
        assertThat(web.perform(get(qui).with(user("regia").roles("REGIA"))).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsString()).contains(termine.numero().valore(), altro.numero().valore(), "Bagno a Ripoli");
        manda(qui, termine, "", "perché").andExpect(status().is(422));
        manda(qui, null, "art. 5", "perché").andExpect(status().is(422));
        manda(qui, termine, "art. 5", "perché").andExpect(status().is3xxRedirection())
                .andExpect(flash().attribute("fatto", "Termini ricalcolati: 1."));
        assertThat(riletto(termine).ultimoGiorno()).isAfter(termine.ultimoGiorno());
        assertThat(riletto(altro)).as("l’altro non era scelto").isEqualTo(altro);
        manda(qui, termine, "art. 5", "perché").andExpect(flash().attribute("fatto", "Termini ricalcolati: 0."));
        web.perform(get("/regia/parametri/CILA.controllo/ricalcolo/" + riga.id()).with(user("regia").roles("REGIA")))
                .andExpect(status().isNotFound());
    }

    private org.springframework.test.web.servlet.ResultActions manda(String dove, Termine termine, String norma, String motivo)
            throws Exception {
        var modulo = post(dove).with(csrf()).with(user("regia").roles("REGIA")).param("norma", norma).param("motivo", motivo);
        return web.perform(termine == null ? modulo : modulo.param("termine", String.valueOf(termine.id())));
    }

    private Termine invitata() {
        NumeroPratica nuova = mani.invitata(BAGNO, "bagno-a-ripoli");
        return termini.aperto(ufficio(), nuova, CODICE).orElseThrow();
    }

    private Termine riletto(Termine termine) {
        return termini.leggi(ufficio(), termine.id()).orElseThrow();
    }

    private Ambito ufficio() {
        return Ambito.di(mani.utente("istruttore.bagno-a-ripoli"));
    }

    /** A row of Bagno a Ripoli far in the future, so that no case filed in the tests is ruled by it. */
    private RigaDiParametro riga(String giorni, String dal) {
        LocalDate giorno = LocalDate.parse(dal);
        return righe.storia(CODICE).stream().filter(r -> r.ambito().equals(AmbitoTerritoriale.del(BAGNO))
                && r.dal().equals(giorno)).findFirst().orElseGet(() -> modifiche.stabilisci(mani.utente("regia"),
                new NuovoValore(CODICE, AmbitoTerritoriale.del(BAGNO),
                        new RigaDiParametro.Valore(giorni, UnitaDiParametro.GIORNI), new Periodo(giorno, null), "delibera 9/2026", "",
                        "prova"), registro.ultima(CODICE)));
    }
}
