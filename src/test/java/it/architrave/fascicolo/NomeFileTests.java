package it.architrave.fascicolo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NomeFileTests {

    @ParameterizedTest
    @CsvSource({"../../etc/passwd.pdf,passwd.pdf", "C:\\Users\\mario\\pianta.pdf,pianta.pdf", "..,documento",
            "'a\r\nSet-Cookie: x.pdf',aSet-Cookie_ x.pdf", "fattura\u202efdp.exe,fatturafdp.exe", "'  ',documento",
            "'più \"bello\".pdf',più _bello_.pdf", ".nascosto.pdf,nascosto.pdf"})
    void toglieDalNomeCheIngannaCioCheNonSiDeveMostrare(String mandato, String mostrato) {
        assertThat(NomeFile.di(mandato).valore()).isEqualTo(mostrato);
    }

    @Test
    void accorciaINomiLunghiTenendoLEstensione() {
        assertThat(NomeFile.di("a".repeat(400) + ".pdf").valore()).hasSize(150).endsWith(".pdf");
    }
}
