package it.architrave.catalogo;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the codes of the parameters are, in words, with the values to choose from. */
@Component
public class VociDeiParametri {

    private final JdbcClient jdbc;

    VociDeiParametri(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public VoceDiParametro di(String codice) {
        return tutte().getOrDefault(codice, VoceDiParametro.ignota(codice));
    }

    /** By code, in the order of their headings. */
    public Map<String, VoceDiParametro> tutte() {
        Map<String, List<Scelta>> scelte = jdbc.sql("select codice, valore, etichetta from scelta_parametro order by codice, ordine")
                .query(Scelta.class).list().stream().collect(Collectors.groupingBy(Scelta::codice));
        Map<String, VoceDiParametro> voci = new LinkedHashMap<>();
        jdbc.sql("select codice, gruppo, denominazione, unita from voce_parametro order by gruppo, codice")
                .query((r, i) -> new VoceDiParametro(r.getString(1), r.getString(2), r.getString(3),
                        scelte.getOrDefault(r.getString(1), List.of()).stream().map(Scelta::opzione).toList(),
                        unita(r.getString(4)))).list()
                .forEach(v -> voci.put(v.codice(), v));
        return voci;
    }

    private static List<UnitaDiParametro> unita(String nomi) {
        return nomi.isEmpty() ? List.of() : Arrays.stream(nomi.split(",")).map(UnitaDiParametro::valueOf).toList();
    }

    record Scelta(String codice, String valore, String etichetta) {

        Opzione opzione() {
            return new Opzione(valore, etichetta);
        }
    }
}
