package it.architrave.catalogo;

import it.architrave.accesso.Periodo;
import it.architrave.territorio.Comune;
import it.architrave.territorio.Territorio;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of parameters as a register: to read them, to add one, to end the one before it. */
@Component
public class RigheDeiParametri {

    private static final LocalDate SEMPRE = LocalDate.of(9999, 12, 31);
    private static final LocalDate MAI = LocalDate.of(1, 1, 1);

    private static final String COLONNE = "select p.id, p.codice, p.ambito_tipo, p.ambito, p.valore, p.unita, p.dal, p.al,"
            + " p.fonte, p.nota from parametro p";
    private static final String VICINANZA = "case p.ambito_tipo when 'STATO' then 1 when 'REGIONE' then 2 else 3 end, p.ambito, p.dal";
    private static final String ELENCO = COLONNE + """
             left join voce_parametro v on v.codice = p.codice
            where (:gruppo = '' or v.gruppo = :gruppo)
              and (:comune = '' or p.ambito_tipo = 'STATO' or (p.ambito_tipo = 'REGIONE' and p.ambito = :regione)
                   or (p.ambito_tipo = 'COMUNE' and p.ambito = :comune))
              and (:marca = '' or position(:marca in replace(p.nota, :decorrenza, '')) > 0) and p.dal <= :fino and coalesce(p.al, :sempre) >= :da
            order by coalesce(v.gruppo, ''), p.codice,\s""" + VICINANZA + " offset :salto rows fetch first :quante rows only";

    private final JdbcClient jdbc;
    private final Territorio territorio;

    RigheDeiParametri(JdbcClient jdbc, Territorio territorio) {
        this.jdbc = jdbc;
        this.territorio = territorio;
    }

    /** In the order of headings, codes, and from the farthest scope to the nearest. */
    public List<RigaDiParametro> elenco(FiltroDeiParametri filtro, int salto, int quante) {
        Comune comune = filtro.comune();
        Marca marca = filtro.marca();
        LocalDate giorno = filtro.giorno();
        return jdbc.sql(ELENCO).param("gruppo", filtro.gruppo()).param("comune", comune == null ? "" : comune.istat().valore())
                .param("regione", comune == null ? "" : comune.regione()).param("marca", marca == null ? "" : marca.segno())
                .param("decorrenza", Marca.DECORRENZA)
                .param("fino", giorno == null ? SEMPRE : giorno).param("da", giorno == null ? MAI : giorno)
                .param("sempre", SEMPRE).param("salto", salto).param("quante", quante).query(RigheDeiParametri::riga).list();
    }

    /** All rows of the code, from the farthest scope to the nearest, the oldest first. */
    public List<RigaDiParametro> storia(String codice) {
        return jdbc.sql(COLONNE + " where p.codice = ? order by " + VICINANZA).param(codice).query(RigheDeiParametri::riga).list();
    }

    public Optional<RigaDiParametro> trova(long id) {
        return jdbc.sql(COLONNE + " where p.id = ?").param(id).query(RigheDeiParametri::riga).optional();
    }

    /** The region around a municipality that is served here; empty for any other scope. */
    String regione(AmbitoTerritoriale ambito) {
        return territorio.comuni().stream().filter(c -> ambito.equals(AmbitoTerritoriale.del(c.istat())))
                .map(Comune::regione).findFirst().orElse("");
    }

    /** The history, held until the transaction ends: who changes the same code waits. */
    List<RigaDiParametro> tieni(String codice) {
        jdbc.sql("update parametro set codice = codice where codice = ?").param(codice).update();
        return storia(codice);
    }

    long aggiungi(RigaDiParametro r) {
        var chiave = new GeneratedKeyHolder();
        jdbc.sql("insert into parametro (codice, ambito_tipo, ambito, valore, unita, dal, al, fonte, nota) values (?,?,?,?,?,?,?,?,?)")
                .param(r.codice()).param(r.ambito().tipo().name()).param(r.ambito().codice()).param(r.valore().testo())
                .param(r.valore().unita().name()).param(r.dal()).param(r.al()).param(r.fonte()).param(r.nota())
                .update(chiave, "id");
        return Objects.requireNonNull(chiave.getKeyAs(Long.class));
    }

    /** A row that has not begun takes what is disposed in its place. */
    void sostituisci(RigaDiParametro r) {
        jdbc.sql("update parametro set valore = ?, al = ?, fonte = ?, nota = ? where id = ?").param(r.valore().testo())
                .param(r.al()).param(r.fonte()).param(r.nota()).param(r.id()).update();
    }

    void finisce(RigaDiParametro r, LocalDate ultimo) {
        jdbc.sql("update parametro set al = ? where id = ?").params(ultimo, r.id()).update();
    }

    private static RigaDiParametro riga(ResultSet r, int numero) throws SQLException {
        return new RigaDiParametro(r.getLong(1), r.getString(2),
                new AmbitoTerritoriale(AmbitoTerritoriale.Tipo.valueOf(r.getString(3)), r.getString(4)),
                new RigaDiParametro.Valore(r.getString(5), UnitaDiParametro.valueOf(r.getString(6))),
                new Periodo(r.getObject(7, LocalDate.class), giorno(r, 8)), r.getString(9), r.getString(10));
    }

    private static @Nullable LocalDate giorno(ResultSet r, int colonna) throws SQLException {
        return r.getObject(colonna, LocalDate.class);
    }
}
