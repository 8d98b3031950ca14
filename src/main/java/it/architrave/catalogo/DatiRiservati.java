package it.architrave.catalogo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which data the answers of a module leave for later; what suspends the efficacy of the title stands in rows with their article. */
@Component
public class DatiRiservati {

    private static final String IN_VIGORE = "select codice, denominazione, spetta, comunicazione, fonte, condizione from dato_riservato"
            + " where dal <= :giorno and (al is null or al >= :giorno) order by ordine";

    private final JdbcClient jdbc;
    private final Condizioni condizioni;

    DatiRiservati(JdbcClient jdbc, Condizioni condizioni) {
        this.jdbc = jdbc;
        this.condizioni = condizioni;
    }

    /** By the law of that day; none where everything has been said. */
    public List<DatoRiservato> lasciati(Risposte risposte, LocalDate giorno) {
        Contesto contesto = Contesto.di(risposte, Map.of());
        return jdbc.sql(IN_VIGORE).param("giorno", giorno).query((riga, n) -> new Riga(new DatoRiservato(riga.getString("codice"),
                        riga.getString("denominazione"), Spettanza.valueOf(riga.getString("spetta")), riga.getString("comunicazione"),
                        riga.getString("fonte")), riga.getString("condizione"))).list().stream()
                .filter(r -> condizioni.vale(r.condizione(), contesto)).map(Riga::dato).toList();
    }

    /** A row of the law. */
    private record Riga(DatoRiservato dato, String condizione) {
    }
}
