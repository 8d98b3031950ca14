package it.architrave.termini.web;

import static org.assertj.core.api.Assertions.assertThat;

import it.architrave.termini.regole.Opzione;
import it.architrave.termini.regole.Procedimento;
import it.architrave.termini.web.ModuloDeiTermini.Riga;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What is asked on the page and the address that asks it again. */
class ModuloDeiTerminiTests {

    private static final int RIGHE = 4;

    private final ModuloDeiTermini modulo = new ModuloDeiTermini("SCIA", "L’Aquila (AQ)",
            List.of(new Riga("ISTANZA_PRESENTATA", "2027-01-11", ""), new Riga("CONFORMAZIONE_ORDINATA", "2027-02-01", "30")),
            Map.of("zonaA", "true"));

    @Test
    void lIndirizzoChiedeDiNuovoLoStesso() {
        assertThat(ModuloDeiTermini.di(parametri(modulo.indirizzo()), RIGHE)).isEqualTo(modulo);
    }

    @Test
    void lIndirizzoNonPortaGiorniDoveNessunoNeHa() {
        var senza = new ModuloDeiTermini("CDU", "", List.of(new Riga("ISTANZA_PRESENTATA", "2028-02-01", "")), Map.of());
        assertThat(senza.indirizzo()).isEqualTo(
                "/sportello/calcola-termini?procedimento=CDU&evento=ISTANZA_PRESENTATA&data=2028-02-01");
    }

    @Test
    void cioCheSiScriveNonEsceDalSuoPosto() {
        var ostile = new ModuloDeiTermini("SCIA", "a&procedimento=CIL#x\"<b>+ %", List.of(new Riga("a=b", "&data=", "?")), Map.of());
        assertThat(ModuloDeiTermini.di(parametri(ostile.indirizzo()), RIGHE)).isEqualTo(ostile);
    }

    @Test
    void leRigheSiAggiungonoESiTolgono() {
        assertThat(modulo.con(Riga.VUOTA).eventi()).hasSize(3).last().matches(Riga::vuota);
        assertThat(modulo.senza(0).eventi()).extracting(Riga::tipo).containsExactly("CONFORMAZIONE_ORDINATA");
        assertThat(modulo.senza(7)).isEqualTo(modulo);
        assertThat(modulo.con(Riga.VUOTA).senzaRigheVuote()).isEqualTo(modulo);
    }

    @Test
    void piuRigheDiQuanteSiLeggonoSonoUnaDiTroppo() {
        ModuloDeiTermini lungo = modulo.con(Riga.VUOTA).con(Riga.VUOTA).con(Riga.VUOTA);
        assertThat(ModuloDeiTermini.di(parametri(lungo.indirizzo()), RIGHE).eventi()).hasSize(RIGHE);
    }

    @Test
    void aOgniProcedimentoLeScelteCheLoRiguardano() {
        assertThat(Arrays.stream(Procedimento.values()).map(p -> Scelte.di(p.name(), List.of()))).allSatisfy(scelte -> {
            assertThat(scelte.eventi(0)).isNotEmpty();
            assertThat(scelte.opzioni()).extracting(Scelte.Circostanza::nome).contains("santoPatrono").doesNotHaveDuplicates();
        });
        assertThat(Arrays.stream(Procedimento.values()).flatMap(p -> Scelte.di(p.name(), List.of()).opzioni().stream())
                .map(Scelte.Circostanza::nome)).containsAll(Arrays.stream(Opzione.values()).map(Opzione::nome).toList());
        assertThat(Scelte.di("INVENTATO", List.of()).note()).isFalse();
    }

    /** As a server reads an address. */
    private static MultiValueMap<String, String> parametri(String indirizzo) {
        MultiValueMap<String, String> letti = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(indirizzo).build().getQueryParams().forEach((nome, valori) ->
                valori.forEach(v -> letti.add(nome, v == null ? "" : UriUtils.decode(v, StandardCharsets.UTF_8))));
        return letti;
    }
}
