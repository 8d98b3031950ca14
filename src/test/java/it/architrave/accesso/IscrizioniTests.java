package it.architrave.accesso;

import static it.architrave.prova.Mani.FIESOLE;
import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.architrave.prova.ProvaIntegrata;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

/** Who is somebody today: active people, with the offices whose days have come and not gone. */
@ProvaIntegrata
class IscrizioniTests {

    private static final Incarico ISTRUTTORE = new Incarico(FIRENZE, Ruolo.ISTRUTTORE);

    @Autowired
    private Iscrizioni iscrizioni;
    @Autowired
    private Anagrafe anagrafe;
    @Autowired
    private Identita identita;
    @Autowired
    private InvitiDelPersonale inviti;
    @Autowired
    private Clock orologio;

    private final String nome = "u" + UUID.randomUUID();
    private LocalDate oggi;

    @BeforeEach
    void unaPersonaIscritta() {
        oggi = LocalDate.now(orologio);
        iscrizioni.iscrivi(new Utente(nome, "Ada Neri", "", nome + "@example.it", Set.of(), Set.of(ISTRUTTORE)));
    }

    @Test
    void chiEDisattivatoNonENessunoETornaConISuoiIncarichi() {
        iscrizioni.attiva(nome, false);
        assertThat(anagrafe.utente(nome)).isEmpty();
        assertThat(anagrafe.impronta(nome)).isEmpty();
        assertThat(anagrafe.nomi(List.of(nome))).as("il giornale ne dice ancora il nome").containsEntry(nome, "Ada Neri");
        iscrizioni.attiva(nome, true);
        assertThat(anagrafe.utente(nome).orElseThrow().incarichi()).containsExactly(ISTRUTTORE);
    }

    @Test
    void lIncaricoValeDalPrimoAllUltimoGiornoCompresi() {
        iscrizioni.assegna(nome, ISTRUTTORE, oggi, oggi);
        assertThat(incarichi()).containsExactly(ISTRUTTORE);
        iscrizioni.assegna(nome, ISTRUTTORE, oggi.plusDays(1), null);
        assertThat(incarichi()).isEmpty();
        iscrizioni.assegna(nome, ISTRUTTORE, null, oggi.minusDays(1));
        assertThat(incarichi()).isEmpty();
        iscrizioni.revoca(nome, ISTRUTTORE);
        iscrizioni.assegna(nome, new Incarico(FIESOLE, Ruolo.SPORTELLO), null, null);
        assertThat(incarichi()).containsExactly(new Incarico(FIESOLE, Ruolo.SPORTELLO));
    }

    @Test
    void loStessoNomeUtenteNonSiIscriveDueVolte() {
        assertThatThrownBy(() -> iscrizioni.iscrivi(new Utente(nome, "Altra", "", "", Set.of(), Set.of())))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void chiEntraComeParteNonRiceveIncarichiNeLaRegia() {
        String parte = "p" + UUID.randomUUID();
        iscrizioni.iscrivi(new Utente(parte, "Ugo Blu", "", "", Set.of(Ruolo.PARTE), Set.of()));
        identita.lega(Identita.PER_CODICE_FISCALE, parte, parte);
        assertThatThrownBy(() -> iscrizioni.assegna(parte, ISTRUTTORE, null, null)).isInstanceOf(AccessoNegato.class);
        assertThatThrownBy(() -> iscrizioni.nomina(parte, Set.of(Ruolo.REGIA))).isInstanceOf(AccessoNegato.class);
        assertThatThrownBy(() -> iscrizioni.nomina(nome, Set.of(Ruolo.ISTRUTTORE))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lInvitoValeUnaVoltaEIlNuovoSpegneIlVecchio() {
        String vecchio = codice(inviti.nuovo(nome));
        String nuovo = codice(inviti.nuovo(nome));
        assertThat(inviti.destinatario(vecchio)).isEmpty();
        assertThat(inviti.accetta(vecchio, "{noop}a")).isFalse();
        assertThat(inviti.destinatario(nuovo)).map(Utente::nomeUtente).contains(nome);
        assertThat(inviti.accetta(nuovo, "{noop}b")).isTrue();
        assertThat(inviti.accetta(nuovo, "{noop}c")).isFalse();
        assertThat(anagrafe.impronta(nome)).contains("{noop}b");
    }

    private Set<Incarico> incarichi() {
        return anagrafe.utente(nome).orElseThrow().incarichi();
    }

    private static String codice(String percorso) {
        return percorso.substring("/invito/".length());
    }
}
