package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Comune;
import it.architrave.territorio.ComuneSconosciuto;
import it.architrave.territorio.Territorio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The law of every Italian municipality, served here or not, read in one query. */
@Component
public class Leggi {

    private static final String RIGHE = """
            select codice, ambito_tipo, ambito, valore, unita, fonte, nota, dal, al from parametro
            where ambito_tipo = 'STATO' or (ambito_tipo = 'REGIONE' and ambito = :regione)
               or (ambito_tipo = 'COMUNE' and ambito = :comune)
            """;

    private final JdbcClient jdbc;
    private final Territorio territorio;

    Leggi(JdbcClient jdbc, Territorio territorio) {
        this.jdbc = jdbc;
        this.territorio = territorio;
    }

    /** Where nobody disposes otherwise. */
    public Legge delloStato() {
        return righe("", "");
    }

    public Legge di(CodiceIstat istat) {
        Comune comune = territorio.italiano(istat).orElseThrow(() -> new ComuneSconosciuto(istat.valore()));
        return righe(comune.regione(), istat.valore());
    }

    private Legge righe(String regione, String comune) {
        return new Legge(jdbc.sql(RIGHE).param("regione", regione).param("comune", comune)
                .query((r, i) -> riga(r)).list());
    }

    private static Disposizione riga(ResultSet r) throws SQLException {
        var vicinanza = Disposizione.Vicinanza.valueOf(r.getString("ambito_tipo"));
        String ambito = vicinanza == Disposizione.Vicinanza.STATO ? vicinanza.name() : r.getString("ambito");
        return new Disposizione(new Parametro(r.getString("codice"), ambito, r.getString("valore"), r.getString("unita"),
                r.getString("fonte"), r.getString("nota")), vicinanza, r.getObject("dal", LocalDate.class),
                r.getObject("al", LocalDate.class));
    }
}
