package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may change the people of an office, and what nobody may. */
@ProvaIntegrata
class PersoneDegliUfficiTests {

    private static final CodiceIstat MARRADI = new CodiceIstat("048026");
    private static final CodiceIstat VAGLIA = new CodiceIstat("048049");
    private static final Incarico ISTRUTTORE = new Incarico(MARRADI, Ruolo.ISTRUTTORE);
    private static final Incarico CAPO = new Incarico(MARRADI, Ruolo.RESPONSABILE_SERVIZIO);

    @Autowired
    private PersoneDegliUffici personale;
    @Autowired
    private Incarichi incarichi;
    @Autowired
    private Addetti addetti;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private RegistroUffici registro;
    @Autowired
    private Mani mani;
    @Autowired
    private Clock orologio;

    private final String nome = "p" + UUID.randomUUID().toString().substring(0, 12);
    private Utente capo;
    private Utente regia;

    @BeforeEach
    void unaPersonaDiMarradi() {
        capo = mani.utente("responsabile.marradi");
        regia = mani.utente("regia");
        iscrivi(capo, nome);
    }

    @Test
    void chiDirigeIscriveUnaPersonaCheHaSubitoISuoiIncarichiEUnCollegamento() {
        Iscritto iscritto = iscrivi(capo, nome + "b");
        assertThat(iscritto.invito()).startsWith("/invito/");
        assertThat(anagrafe.utente(nome + "b").orElseThrow().incarichi()).containsExactly(ISTRUTTORE);
        assertThat(registro.recenti(capo, MARRADI)).extracting(VoceDelRegistro::oggetto)
                .anyMatch(o -> o.equals("Iscrizione di Pia Bini (" + nome + "b)"))
                .anyMatch(o -> o.equals("Istruttore tecnico: Pia Bini (" + nome + "b)"));
        rifiutata(() -> iscrivi(capo, nome), "nomeUtente", "già in uso");
        rifiutata(() -> iscrivi(capo, "Pia Bini"), "nomeUtente", "lettere minuscole");
    }

    @Test
    void nessunoSiIscriveConLEMailOIlCodiceFiscaleDiUnAltro() {
        String codice = "RSSGNN80A01D612R";
        rifiutata(() -> personale.iscrivi(capo, MARRADI, new NuovoAddetto(nome + "d", "Pia Bini", "", nome.toUpperCase()
                + "@example.it"), Set.of(Ruolo.ISTRUTTORE), Periodo.SEMPRE), "email", "altra persona");
        personale.aggiorna(capo, MARRADI, new NuovoAddetto(nome, "Pia Bini", codice, nome + "@example.it"));
        rifiutata(() -> personale.iscrivi(capo, MARRADI, new NuovoAddetto(nome + "d", "Pia Bini", codice, "d@example.it"),
                Set.of(Ruolo.ISTRUTTORE), Periodo.SEMPRE), "codiceFiscale", "altra persona");
        personale.aggiorna(capo, MARRADI, new NuovoAddetto(nome, "Pia Bini", "", nome + "@example.it"));
    }

    @Test
    void chiNonDirigeNonTrovaNemmenoLUfficio() {
        for (String altro : new String[] {"istruttore.marradi", "sportello.marradi", "responsabile.firenze", "geometra"}) {
            Utente chi = mani.utente(altro);
            nonTrovato(() -> addetti.dellUfficio(chi, MARRADI));
            nonTrovato(() -> addetti.dellUfficio(chi, MARRADI, nome));
            nonTrovato(() -> registro.recenti(chi, MARRADI));
            nonTrovato(() -> iscrivi(chi, nome + "c"));
            nonTrovato(() -> incarichi.assegna(chi, nome, ISTRUTTORE, Periodo.SEMPRE));
            nonTrovato(() -> incarichi.revoca(chi, nome, ISTRUTTORE));
            nonTrovato(() -> personale.disattiva(chi, MARRADI, nome));
            nonTrovato(() -> personale.invita(chi, MARRADI, nome));
            nonTrovato(() -> addetti.amministratori(chi));
        }
        nonTrovato(() -> addetti.dellUfficio(capo, MARRADI, "istruttore.firenze"));
        nonTrovato(() -> personale.disattiva(capo, MARRADI, "istruttore.firenze"));
    }

    @Test
    void nessunoCambiaIPropriPoteri() {
        rifiutata(() -> incarichi.assegna(capo, capo.nomeUtente(), ISTRUTTORE, Periodo.SEMPRE), "", "propri poteri");
        rifiutata(() -> incarichi.revoca(capo, capo.nomeUtente(), CAPO), "", "propri poteri");
        rifiutata(() -> personale.disattiva(capo, MARRADI, capo.nomeUtente()), "", "propri poteri");
        rifiutata(() -> incarichi.assegna(regia, "regia", ISTRUTTORE, Periodo.SEMPRE), "", "propri poteri");
    }

    @Test
    void ilResponsabileDelServizioLoNominaSoloLaRegia() {
        rifiutata(() -> incarichi.assegna(capo, nome, CAPO, Periodo.SEMPRE), "ruoli", "sindaco");
        incarichi.assegna(regia, nome, CAPO, Periodo.SEMPRE);
        rifiutata(() -> incarichi.revoca(capo, nome, CAPO), "ruoli", "sindaco");
        rifiutata(() -> personale.disattiva(capo, MARRADI, nome), "", "regia");
        rifiutata(() -> personale.invita(capo, MARRADI, nome), "", "regia");
        incarichi.revoca(regia, nome, CAPO);
        assertThat(anagrafe.utente(nome).orElseThrow().amministra(MARRADI)).isFalse();
    }

    @Test
    void lUtenteDiPiuComuniNonLoToccaUnoSolo() {
        incarichi.assegna(regia, nome, new Incarico(VAGLIA, Ruolo.ISTRUTTORE), Periodo.SEMPRE);
        rifiutata(() -> personale.disattiva(capo, MARRADI, nome), "", "altrove");
        rifiutata(() -> personale.invita(capo, MARRADI, nome), "", "altrove");
        incarichi.revoca(capo, nome, ISTRUTTORE);
        assertThat(anagrafe.utente(nome).orElseThrow().comuni()).containsExactly(VAGLIA);
        rifiutata(() -> incarichi.assegna(capo, "istruttore.firenze", ISTRUTTORE, Periodo.SEMPRE), "nomeUtente", "Nessuna");
    }

    @Test
    void chiAmministraOPresentaPraticheNonLeTratta() {
        rifiutata(() -> incarichi.assegna(mani.utente("regia"), "geometra", ISTRUTTORE, Periodo.SEMPRE), "nomeUtente", "non le tratta");
    }

    @Test
    void laRevocaELaDisattivazioneValgonoSubitoELaPersonaResta() {
        LocalDate oggi = LocalDate.now(orologio);
        incarichi.assegna(capo, nome, ISTRUTTORE, new Periodo(oggi, oggi.plusDays(9)));
        incarichi.revoca(capo, nome, ISTRUTTORE);
        assertThat(anagrafe.utente(nome).orElseThrow().incarichi()).isEmpty();
        assertThat(addetti.dellUfficio(capo, MARRADI)).extracting(Addetto::nomeUtente).contains(nome);
        incarichi.assegna(capo, nome, ISTRUTTORE, Periodo.SEMPRE);
        personale.disattiva(capo, MARRADI, nome);
        assertThat(anagrafe.utente(nome)).isEmpty();
        personale.riattiva(capo, MARRADI, nome);
        assertThat(anagrafe.utente(nome).orElseThrow().incarichi()).containsExactly(ISTRUTTORE);
        assertThat(registro.recenti(capo, MARRADI)).extracting(v -> v.prima() + " > " + v.dopo())
                .contains("attivo > disattivato", "disattivato > attivo", "senza scadenza > " + new Periodo(oggi, oggi.plusDays(9)).inParole());
    }

    private Iscritto iscrivi(Utente chi, String nomeUtente) {
        return personale.iscrivi(chi, MARRADI, new NuovoAddetto(nomeUtente, "Pia Bini", "", nomeUtente + "@example.it"),
                Set.of(Ruolo.ISTRUTTORE), Periodo.SEMPRE);
    }

    private static void rifiutata(ThrowingCallable atto, String campo, String motivo) {
        assertThatThrownBy(atto).isInstanceOfSatisfying(ModificaRifiutata.class, m -> assertThat(m.campo()).isEqualTo(campo))
                .hasMessageContaining(motivo);
    }

    private static void nonTrovato(ThrowingCallable atto) {
        assertThatThrownBy(atto).isInstanceOf(UfficioNonTrovato.class);
    }
}
