package it.architrave;

import static it.architrave.prova.Mani.FIRENZE;
import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.pratica.NumeroPratica;
import it.architrave.prova.Mani;
import it.architrave.prova.ProvaIntegrata;
import it.architrave.prova.Registro;
import it.architrave.prova.Rete;
import it.architrave.prova.ServerDiPosta;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The log tells what happened to which case; who the people are stands in the file, behind the wall (art. 5 GDPR). */
@ProvaIntegrata
class RegistroSenzaDatiPersonaliTests {

    private static final Pattern CODICE_FISCALE = Pattern.compile("[A-Z]{6}\\d{2}[A-EHLMPRST]\\d{2}[A-Z]\\d{3}[A-Z]");
    private static final Pattern POSTA = Pattern.compile("[\\w.+-]+@(?!architrave\\.invalid)[\\w-]+\\.[a-z]+", Pattern.CASE_INSENSITIVE);
    private static final List<String> PERSONE = List.of("bianchi", "laura", "conti,", "via dei servi", "333 0000");

    @Autowired
    private Mani mani;
    @Autowired
    private Rete rete;
    @Autowired
    private ServerDiPosta posta;

    @Test
    void unaPraticaInteraNonLasciaNomiNelRegistro() throws Exception {
        try (var registro = Registro.aperto()) {
            posta.spentoDurante(() -> mani.presentata(FIRENZE));
            NumeroPratica numero = mani.presentata(FIRENZE);
            rete.get("istruttore.firenze", "/api/v1/pratiche/" + numero);
            rete.get("istruttore.fiesole", "/api/v1/pratiche/" + numero);
            rete.json("geometra", "PUT", "/api/v1/pratiche/" + numero + "/quadri/titolare", "{\"cognome\":\"Bianchi\"}");
            rete.json("geometra", "POST", "/api/v1/pratiche", "{\"cognome\":\"Bianchi\", rotto");
            rete.file("geometra", "/api/v1/pratiche/" + mani.bozza(FIRENZE, Map.of()) + "/allegati", "elaboratiGrafici",
                    "Bianchi Marco BNCMRC79L05D612D.pdf", new byte[] {1, 2, 3});
            rete.get("BNCMRC79L05D612D", "/api/v1/pratiche");
            rete.get("geometra", "/area-personale?chi=BNCMRC79L05D612D");
            assertThat(personali(registro.righe())).isEmpty();
        }
    }

    @Test
    void ilControlloTrovaIDatiPersonali() {
        assertThat(personali(List.of("Utente BNCMRC79L05D612D", "a anna@esempio.it", "Titolare: Bianchi", "Pratica 7")))
                .hasSize(3);
    }

    private static List<String> personali(List<String> righe) {
        return righe.stream().filter(r -> CODICE_FISCALE.matcher(r).find() || POSTA.matcher(r).find()
                || PERSONE.stream().anyMatch(r.toLowerCase(Locale.ITALIAN)::contains)).toList();
    }
}
