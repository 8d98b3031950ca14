package it.architrave.accesso.fornitori;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.accesso.fornitori.Fornitore.Tipo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the proxies of SPID and CIE write, read as what it is. */
class LetturaAttestatoTests {

    @ParameterizedTest
    @CsvSource({"https://www.spid.gov.it/SpidL1,1", "https://www.spid.gov.it/SpidL2,2", "https://www.spid.gov.it/SpidL3,3",
            "https://www.cartaidentita.interno.gov.it/CieL3,3", "http://eidas.europa.eu/LoA/low,1",
            "http://eidas.europa.eu/LoA/substantial,2", "http://eidas.europa.eu/LoA/high,3", "2,2", "0,0", "'',0",
            "https://www.spid.gov.it/SpidL9,0", "urn:mace:incommon:iap:silver,0", "http://eidas.europa.eu/LoA/altissimo,0",
            "https://sito.example/3,0"})
    void leggeIlLivello(String detto, int livello) {
        assertThat(LetturaAttestato.livello(detto)).isEqualTo(livello);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSSGNN80A01D612R", "TINIT-RSSGNN80A01D612R", "tinit-rssgnn80a01d612r"})
    void leggeIlCodiceFiscaleItaliano(String detto) {
        assertThat(LetturaAttestato.codiceFiscale(detto)).isEqualTo("RSSGNN80A01D612R");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "TINDE-RSSGNN80A01D612R", "RSSGNN80A01D612X", "01234567890", "' or 1=1 --", "null"})
    void nonPrendePerCodiceFiscaleAltro(String detto) {
        assertThat(LetturaAttestato.codiceFiscale(detto)).isEmpty();
    }

    @Test
    void leggeNomeEIndirizzoDaOgniProxy() {
        assertThat(nome(Map.of("name", "Luca", "familyName", "Verdi"))).isEqualTo("Luca Verdi");
        assertThat(nome(Map.of("given_name", "Luca", "family_name", "Verdi", "name", "LV"))).isEqualTo("Luca Verdi");
        assertThat(nome(Map.of("name", "Luca Verdi", "family_name", "Verdi"))).isEqualTo("Luca Verdi");
        assertThat(nome(Map.of("name", List.of("Luca"), "family_name", "Verdi\u202e"))).isEqualTo("Luca Verdi");
        assertThat(letto(Map.of("email", "a@b.it")).email()).isEqualTo("a@b.it");
        assertThat(letto(Map.of("email", "a@b.it,c@d.it")).email()).isEmpty();
        assertThat(letto(Map.of("email", "a@b.it\r\nBcc: x@y.it")).email()).isEmpty();
        assertThat(letto(Map.of("email_verified", "true")).emailVerificata()).isTrue();
        assertThat(letto(Map.of()).emailVerificata()).isFalse();
    }

    @Test
    void gliAttributiSiConfigurano() {
        var proprio = new Fornitore(Tipo.PARTI, null, 3, null, null, List.of("cf"), List.of("loa"));
        var attestato = LetturaAttestato.di("e", "s", Map.of("cf", "RSSGNN80A01D612R", "loa", "3", "fiscal_number", "x"), proprio);
        assertThat(attestato.codiceFiscale()).isEqualTo("RSSGNN80A01D612R");
        assertThat(attestato.livello()).isEqualTo(3);
    }

    private static String nome(Map<String, Object> detti) {
        return letto(detti).nome();
    }

    private static Attestato letto(Map<String, Object> detti) {
        return LetturaAttestato.di("e", "s", detti, new Fornitore(Tipo.PARTI, null, null, null, null, null, null));
    }
}
