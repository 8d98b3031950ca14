package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Territorio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Parameters from their table; reference data of the whole metropolitan city, not rows of one municipality. */
@Component
class ParametriDaTabella implements Parametri {

    /** From the farthest scope to the nearest, older rows before newer ones: the last one wins. */
    private static final String IN_VIGORE = """
            select codice, case ambito_tipo when 'STATO' then 'STATO' else ambito end as ambito, valore, unita, fonte, nota
            from parametro
            where dal <= :giorno and (al is null or al >= :giorno)
              and (ambito_tipo = 'STATO' or (ambito_tipo = 'REGIONE' and ambito = :regione)
                   or (ambito_tipo = 'COMUNE' and ambito = :comune))
            order by codice, case ambito_tipo when 'STATO' then 1 when 'REGIONE' then 2 else 3 end, dal
            """;

    private final JdbcClient jdbc;
    private final Territorio territorio;

    ParametriDaTabella(JdbcClient jdbc, Territorio territorio) {
        this.jdbc = jdbc;
        this.territorio = territorio;
    }

    @Override
    public Parametro inVigore(String codice, CodiceIstat comune, LocalDate giorno) {
        return inVigore(comune, giorno).stream().filter(p -> p.codice().equals(codice)).findFirst()
                .orElseThrow(() -> new ParametroMancante(codice, comune, giorno));
    }

    @Override
    public List<Parametro> inVigore(CodiceIstat comune, LocalDate giorno) {
        Map<String, Parametro> vicini = new LinkedHashMap<>();
        jdbc.sql(IN_VIGORE).param("giorno", giorno).param("comune", comune.valore())
                .param("regione", territorio.comune(comune).regione())
                .query(Parametro.class).list().forEach(riga -> vicini.put(riga.codice(), riga));
        return List.copyOf(vicini.values());
    }
}
