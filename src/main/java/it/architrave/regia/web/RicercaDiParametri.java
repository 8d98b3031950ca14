package it.architrave.regia.web;

import it.architrave.catalogo.FiltroDeiParametri;
import it.architrave.catalogo.Marca;
import it.architrave.territorio.Territorio;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What is looked for in the register, as the address says it; what the address says wrongly is not looked for.
 *
 * @param giorno ISO day; empty for all days, also those gone by
 */
record RicercaDiParametri(String gruppo, String comune, String marca, String giorno, int pagina) {

    private static final int PIU_PAGINE = 1000;

    static RicercaDiParametri letta(Map<String, String> chiesto, LocalDate oggi) {
        String pagina = chiesto.getOrDefault("pagina", "");
        return new RicercaDiParametri(chiesto.getOrDefault("gruppo", ""), chiesto.getOrDefault("comune", ""),
                chiesto.getOrDefault("marca", ""), chiesto.getOrDefault("giorno", oggi.toString()),
                pagina.matches("\\d{1,4}") ? Math.min(Integer.parseInt(pagina), PIU_PAGINE) : 0);
    }

    FiltroDeiParametri filtro(Territorio territorio) {
        return new FiltroDeiParametri(gruppo, territorio.comuni().stream().filter(c -> c.istat().valore().equals(comune))
                .findFirst().orElse(null), Arrays.stream(Marca.values()).filter(m -> m.name().equals(marca)).findFirst()
                .orElse(null), giornoLetto());
    }

    String conPagina(int quale) {
        var via = UriComponentsBuilder.fromPath("/regia/parametri").queryParam("gruppo", "{g}").queryParam("comune", "{c}")
                .queryParam("marca", "{m}").queryParam("giorno", "{d}");
        return (quale == 0 ? via : via.queryParam("pagina", quale)).encode().buildAndExpand(gruppo, comune, marca, giorno)
                .toUriString();
    }

    private @Nullable LocalDate giornoLetto() {
        try {
            return giorno.isBlank() ? null : LocalDate.parse(giorno);
        } catch (DateTimeException nonEUnGiorno) {
            return null;
        }
    }
}
