package it.architrave.accesso;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Long enough, not common, not one's own name; nothing else is asked. */
class RegoleDellaParolaTests {

    private final RegoleDellaParola regole = new RegoleDellaParola();

    @ParameterizedTest
    @CsvSource({"undiciLette,almeno 12", "Password1234,prime che si provano", "ababababababab,prime che si provano",
            "la-mia-NEREIDE-x,non deve contenere", "ufficiopianificazione,non deve contenere"})
    void rifiutaLaParolaDebole(String parola, String perche) {
        assertThat(regole.difetto(parola, "Ada Nereide", "anereide", "ada@ufficio.example.it")).contains(perche);
    }

    @Test
    void rifiutaLaParolaCheNonEntraNellImpronta() {
        assertThat(regole.difetto("perché no, ".repeat(7))).contains("troppo lunga");
    }

    @Test
    void accettaUnaFraseSenzaChiedereSegniParticolari() {
        assertThat(regole.difetto("quattro gatti in fila", "Ada Neri", "aneri", "ada@comune.example.it")).isNull();
        assertThat(regole.difetto("12 melòni gialli", "Ada Neri")).isNull();
    }
}
