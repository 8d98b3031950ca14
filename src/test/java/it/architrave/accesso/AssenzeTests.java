package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.motore.OrologioDelMotore;
import it.architrave.pratica.Giornale;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.VoceGiornale;
import it.architrave.procedimento.AttivitaContesa;
import it.architrave.procedimento.AttivitaNonTrovata;
import it.architrave.procedimento.Compiti;
import it.architrave.procedimento.Completamento;
import it.architrave.procedimento.Subentri;
import it.architrave.prova.Mani;
import it.architrave.prova.OrologioDiProva;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is away is stood in for: on the days of the absence, in that office, and not a day longer. */
@ProvaIntegrata
class AssenzeTests {

    private static final CodiceIstat FIRENZE = Mani.FIRENZE;
    private static final Incarico ISTRUTTORE = new Incarico(FIRENZE, Ruolo.ISTRUTTORE);
    private static final String VERIFICA = "Task_VerificareLaCompletezza";

    @Autowired
    private Assenze assenze;
    @Autowired
    private PersoneDegliUffici personale;
    @Autowired
    private Incarichi incarichi;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Compiti compiti;
    @Autowired
    private Subentri subentri;
    @Autowired
    private Completamento completamento;
    @Autowired
    private Giornale giornale;
    @Autowired
    private Mani mani;
    @Autowired
    private OrologioDiProva.Mobile orologio;
    @Autowired
    private OrologioDelMotore motore;

    private final String seme = UUID.randomUUID().toString().substring(0, 10);
    private final String anna = "anna-" + seme;
    private final String bice = "bice-" + seme;
    private final String ciro = "ciro-" + seme;
    private Utente capo;
    private LocalDate oggi;

    @BeforeEach
    void trePersoneDiFirenze() {
        capo = mani.utente("responsabile.firenze");
        oggi = LocalDate.now(orologio);
        iscrivi(anna, "Anna Verdi", Ruolo.ISTRUTTORE);
        iscrivi(bice, "Bice Rossi", Ruolo.SPORTELLO);
        iscrivi(ciro, "Ciro Neri", Ruolo.ISTRUTTORE);
    }

    @AfterEach
    void torna() {
        orologio.adesso(motore);
    }

    @Test
    void ilSostitutoHaIPoteriSoloNeiGiorniDellAssenza() {
        registra(anna, bice, oggi.plusDays(2), oggi.plusDays(3));
        assertThat(incarichiDi(bice)).doesNotContain(ISTRUTTORE);
        orologio.vaiAl(oggi.plusDays(2), motore);
        assertThat(incarichiDi(bice)).contains(ISTRUTTORE);
        assertThat(mani.utente(bice).nomePer(ISTRUTTORE)).isEqualTo("Bice Rossi, in sostituzione di Anna Verdi");
        assertThat(mani.utente(bice).nomePer(new Incarico(FIRENZE, Ruolo.SPORTELLO))).isEqualTo("Bice Rossi");
        orologio.vaiAl(oggi.plusDays(3), motore);
        assertThat(incarichiDi(bice)).contains(ISTRUTTORE);
        orologio.vaiAl(oggi.plusDays(4), motore);
        assertThat(incarichiDi(bice)).doesNotContain(ISTRUTTORE);
    }

    @Test
    void alRitornoIPoteriCessanoSubito() {
        registra(anna, bice, oggi, oggi.plusDays(9));
        assertThat(incarichiDi(bice)).contains(ISTRUTTORE);
        assenze.termina(capo, FIRENZE, idDi(anna));
        assertThat(incarichiDi(bice)).doesNotContain(ISTRUTTORE);
        registra(anna, bice, oggi.plusDays(1), oggi.plusDays(2));
    }

    @Test
    void gliIncarichiRevocatiAllAssenteNonLiHaNemmenoIlSostituto() {
        registra(anna, bice, oggi, oggi);
        incarichi.revoca(capo, anna, ISTRUTTORE);
        assertThat(incarichiDi(bice)).doesNotContain(ISTRUTTORE);
    }

    @Test
    void unAssenzaSbagliataERifiutataSulSuoCampo() {
        registra(anna, bice, oggi.plusDays(5), oggi.plusDays(8));
        rifiutata(() -> registra(anna, ciro, oggi.plusDays(8), oggi.plusDays(9)), "dal", "si sovrappongono");
        rifiutata(() -> registra(ciro, anna, oggi.plusDays(7), oggi.plusDays(7)), "sostituto", "assente anche il sostituto");
        rifiutata(() -> registra(bice, ciro, oggi.plusDays(5), oggi.plusDays(5)), "dal", "sostituisce");
        rifiutata(() -> registra(ciro, ciro, oggi, oggi), "sostituto", "un’altra persona");
        rifiutata(() -> registra(ciro, capo.nomeUtente(), oggi, oggi), "sostituto", "Nessuno si attribuisce");
        rifiutata(() -> registra(ciro, "istruttore.fiesole", oggi, oggi), "sostituto", "persone dell’ufficio");
        rifiutata(() -> registra(ciro, bice, oggi, oggi.minusDays(1)), "al", "prima del primo");
        rifiutata(() -> registra(ciro, bice, oggi.minusDays(3), oggi.minusDays(1)), "al", "già finita");
        personale.disattiva(capo, FIRENZE, bice);
        rifiutata(() -> registra(ciro, bice, oggi, oggi), "sostituto", "non è in servizio");
        assertThatThrownBy(() -> assenze.registra(mani.utente("responsabile.fiesole"), assenza(ciro, anna, oggi, oggi)))
                .isInstanceOf(UfficioNonTrovato.class);
        assertThatThrownBy(() -> assenze.termina(mani.utente("responsabile.fiesole"), Mani.FIESOLE, idDi(anna)))
                .isInstanceOf(UfficioNonTrovato.class);
    }

    @Test
    void ilSostitutoSubentraEIlGiornaleLoDice() {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String compito = mani.compito(numero, VERIFICA);
        compiti.prendi(mani.utente(anna), compito);
        assertThatThrownBy(() -> subentri.subentra(mani.utente(bice), compito)).isInstanceOf(AttivitaNonTrovata.class);
        assertThatThrownBy(() -> subentri.subentra(mani.utente(ciro), compito)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("Anna Verdi");
        registra(anna, bice, oggi, oggi.plusDays(1));
        assertThatThrownBy(() -> subentri.subentra(mani.utente(ciro), compito)).isInstanceOf(AttivitaContesa.class);
        subentri.subentra(mani.utente(bice), compito);
        assertThatThrownBy(() -> compiti.rilascia(mani.utente(anna), compito)).isInstanceOf(AttivitaContesa.class)
                .hasMessageContaining("Bice Rossi");
        completamento.completa(mani.utente(bice), compito, Map.of("esito", "COMPLETA"));
        assertThat(giornale.voci(Ambito.di(capo), numero)).extracting(VoceGiornale::fatto)
                .contains("Presa in carico di «Verificare la completezza» in sostituzione di Anna Verdi");
        assertThat(giornale.voci(Ambito.di(capo), numero)).extracting(VoceGiornale::chi)
                .contains("Bice Rossi, in sostituzione di Anna Verdi");
    }

    @Test
    void quelCheTenevaChiNonEPiuInServizioPassaAChiHaLoStessoIncarico() {
        NumeroPratica numero = mani.presentata(FIRENZE);
        String compito = mani.compito(numero, VERIFICA);
        compiti.prendi(mani.utente(anna), compito);
        personale.disattiva(capo, FIRENZE, anna);
        subentri.subentra(mani.utente(ciro), compito);
        assertThat(compiti.leggi(mani.utente(ciro), compito).assegnatario()).isEqualTo(ciro);
        assertThat(giornale.voci(Ambito.di(capo), numero)).extracting(VoceGiornale::fatto)
                .contains("Presa in carico di «Verificare la completezza» al posto di Anna Verdi, non più in servizio");
    }

    private void iscrivi(String nomeUtente, String nome, Ruolo ruolo) {
        personale.iscrivi(capo, FIRENZE, new NuovoAddetto(nomeUtente, nome, "", nomeUtente + "@example.it"), Set.of(ruolo),
                Periodo.SEMPRE);
    }

    private Set<Incarico> incarichiDi(String nomeUtente) {
        return anagrafe.utente(nomeUtente).orElseThrow().incarichi();
    }

    private void registra(String chi, String sostituto, LocalDate dal, LocalDate al) {
        assenze.registra(capo, assenza(chi, sostituto, dal, al));
    }

    private static Assenza assenza(String chi, String sostituto, LocalDate dal, LocalDate al) {
        return new Assenza(0, chi, FIRENZE, dal, al, sostituto, "ferie");
    }

    private long idDi(String chi) {
        return assenze.dellUfficio(capo, FIRENZE).stream().filter(a -> a.nomeUtente().equals(chi)).findFirst().orElseThrow().id();
    }

    private static void rifiutata(ThrowingCallable atto, String campo, String motivo) {
        assertThatThrownBy(atto).isInstanceOfSatisfying(ModificaRifiutata.class, m -> assertThat(m.campo()).isEqualTo(campo))
                .hasMessageContaining(motivo);
    }
}
