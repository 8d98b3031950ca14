package it.architrave.territorio;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The offices of the municipalities served; what is told here is public. */
@Component
public class Uffici {

    private final JdbcClient jdbc;
    private final Territorio territorio;

    Uffici(JdbcClient jdbc, Territorio territorio) {
        this.jdbc = jdbc;
        this.territorio = territorio;
    }

    /** The office of that municipality; one that nobody has described yet has its name only. */
    public Ufficio di(CodiceIstat comune) {
        Comune servito = territorio.comune(comune);
        return jdbc.sql("select denominazione, responsabile, indirizzo, pec, email, telefono, orari from ufficio"
                        + " where comune = ?").param(comune.valore()).query((r, i) -> ufficio(comune, r)).optional()
                .orElseGet(() -> Ufficio.ignoto(servito));
    }

    /** The municipalities whose office somebody has described. */
    public Set<CodiceIstat> descritti() {
        return Set.copyOf(jdbc.sql("select comune from ufficio").query((r, i) -> new CodiceIstat(r.getString(1))).list());
    }

    /** Whoever calls has checked the power of the person who changes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void scrivi(Ufficio ufficio) {
        Recapiti r = ufficio.recapiti();
        int scritti = jdbc.sql("update ufficio set denominazione = ?, responsabile = ?, indirizzo = ?, pec = ?, email = ?,"
                        + " telefono = ?, orari = ? where comune = ?")
                .params(ufficio.denominazione(), ufficio.responsabile(), r.indirizzo(), r.pec(), r.email(), r.telefono(),
                        r.orari(), ufficio.comune().valore()).update();
        if (scritti == 0) {
            jdbc.sql("insert into ufficio (denominazione, responsabile, indirizzo, pec, email, telefono, orari, comune)"
                            + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(ufficio.denominazione(), ufficio.responsabile(), r.indirizzo(), r.pec(), r.email(),
                            r.telefono(), r.orari(), ufficio.comune().valore()).update();
        }
    }

    private static Ufficio ufficio(CodiceIstat comune, ResultSet r) throws SQLException {
        return new Ufficio(comune, r.getString(1), r.getString(2), new Recapiti(r.getString(3), r.getString(4),
                r.getString(5), r.getString(6), r.getString(7)));
    }
}
