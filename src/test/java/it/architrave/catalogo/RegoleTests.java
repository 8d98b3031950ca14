package it.architrave.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import it.kamaladafrica.codicefiscale.CodiceFiscale;
import it.kamaladafrica.codicefiscale.Person;
import it.kamaladafrica.codicefiscale.city.CityProvider;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class RegoleTests {

    static final Set<String> NOMI = Regole.NOMI;

    private final BancoDiProva banco = new BancoDiProva();

    @ParameterizedTest
    @FieldSource("NOMI")
    void conosceOgniControlloDichiarato(String nome) {
        assertThat(errore(nome, "?", Map.of())).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"codiceFiscale,BNCMRC79L05D612D", "codiceFiscale,bncmrc79l05d612d", "codiceFiscale,CNTLRA84C52D612J",
            "partitaIva,12345678903", "codiceFiscaleOPartitaIva,12345678903", "codiceFiscaleOPartitaIva,BNCMRC79L05D612D",
            "pec,laura.conti@pec.example.it", "email,a+b@sub.example.com", "telefono,+39 055 1234567", "telefono,333/0000001",
            "cap,50122", "provincia,FI", "provincia,fi", "provincia,EE", "data,2024-02-29", "dataPassata,2026-05-19",
            "dataNonPassata,2026-05-20", "foglio,23", "foglio,1A", "particella,145", "particella,145/2", "particella,.12",
            "subalterno,3", "sezione,A", "sezioneUrbana,SAN", "comune,Bagno a Ripoli", "comune,AGLIE'", "comune,Bolzano",
            "comune,Figline Valdarno", "comune,Forlì"})
    void accettaCioCheEScrittoBene(String controllo, String testo) {
        assertThat(errore(controllo, testo, Map.of())).isNull();
    }

    @ParameterizedTest
    @CsvSource({"codiceFiscale,BNCMRC79L05D612E", "codiceFiscale,BNCMRC79L45D612D", "codiceFiscale,12345678903",
            "partitaIva,12345678901", "partitaIva,00000000000", "partitaIva,IT12345678903", "codiceFiscaleOPartitaIva,12345678901",
            "pec,laura.conti@pec", "pec,laura conti@pec.it", "email,a..b@example.it", "telefono,055", "telefono,zero55123",
            "cap,5012", "provincia,XX", "data,2026-02-29", "dataPassata,2026-05-21", "dataNonPassata,2026-05-19",
            "foglio,0", "foglio,12345", "foglio,AB", "particella,000", "particella,'1,2'", "particella,123456",
            "subalterno,0", "subalterno,1-2", "sezione,AB", "sezioneUrbana,ABCD", "comune,Atlantide", "comune,Francia"})
    void rifiutaCioCheEScrittoMale(String controllo, String testo) {
        assertThat(errore(controllo, testo, Map.of())).isNotBlank().endsWith(".");
    }

    @Test
    void accettaUnCodiceFiscaleConOmocodia() {
        // D.M. 23-12-1976: the last digit becomes a letter, and the check letter is computed again.
        String omocodo = CodiceFiscale.of("BNCMRC79L05D612D").toOmocodeLevel(1).getValue();
        assertThat(omocodo).isNotEqualTo("BNCMRC79L05D612D");
        assertThat(errore("codiceFiscale", omocodo, Map.of("cognome", "Bianchi", "dataNascita", "1979-07-05"))).isNull();
    }

    @Test
    void accettaUnCodiceFiscaleCoerenteConLaPersona() {
        assertThat(errore("codiceFiscale", "BNCMRC79L05D612D",
                Map.of("cognome", "Bianchi", "nome", "Marco", "dataNascita", "1979-07-05"))).isNull();
        assertThat(errore("codiceFiscale", "CNTLRA84C52D612J",
                Map.of("cognome", "Conti", "nome", "Laura", "nascita", Map.of("data", "1984-03-12")))).isNull();
    }

    @Test
    void rifiutaUnCodiceFiscaleIncoerenteConLaDataDiNascita() {
        assertThat(errore("codiceFiscale", "BNCMRC79L05D612D", Map.of("dataNascita", "1979-07-06"))).contains("la data di nascita");
        assertThat(errore("codiceFiscale", "BNCMRC79L05D612D", Map.of("nascita", Map.of("data", "1980-07-05"))))
                .contains("la data di nascita");
    }

    @Test
    void rifiutaUnCodiceFiscaleIncoerenteConIlCognomeOIlNome() {
        assertThat(errore("codiceFiscale", "BNCMRC79L05D612D", Map.of("cognome", "Rossi"))).contains("il cognome");
        assertThat(errore("codiceFiscale", "BNCMRC79L05D612D", Map.of("cognome", "Bianchi", "nome", "Luca"))).contains("il nome");
    }

    @Test
    void leggeCognomiConSpaziApostrofiEAccenti() {
        assertThat(errore("codiceFiscale", cf("D'Alò", "Nicolò"), Map.of("cognome", "D'Alò", "nome", "Nicolò"))).isNull();
        assertThat(errore("codiceFiscale", cf("De Rossi", "Anna Maria"), Map.of("cognome", "DE ROSSI", "nome", "anna maria"))).isNull();
    }

    private static String cf(String cognome, String nome) {
        var firenze = CityProvider.ofDefault().findByBelfiore("D612");
        return CodiceFiscale.of(Person.builder()
                .lastname(cognome).firstname(nome).birthDate(LocalDate.of(1970, 1, 2)).city(firenze)
                .isFemale(false).build()).getValue();
    }

    private @Nullable String errore(String controllo, String testo, Map<String, Object> accanto) {
        return banco.regole.errore(controllo, testo,
                new Livello(accanto, Contesto.di(Risposte.NESSUNA, Map.of())));
    }
}
