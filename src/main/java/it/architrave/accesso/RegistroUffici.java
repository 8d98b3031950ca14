package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of the changes of offices and powers, written in the transaction of the change; never changed. */
@Component
public class RegistroUffici {

    /** Metropolitan administrators belong to no municipality; no municipality has this code. */
    static final CodiceIstat NESSUN_COMUNE = new CodiceIstat("000000");

    private static final int RECENTI = 30;
    private static final int TESTO = 500;
    private static final int OGGETTO = 300;

    private final JdbcClient jdbc;
    private final Clock orologio;

    RegistroUffici(JdbcClient jdbc, Clock orologio) {
        this.jdbc = jdbc;
        this.orologio = orologio;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void annota(Utente chi, CodiceIstat comune, String oggetto, String prima, String dopo) {
        jdbc.sql("insert into registro_uffici (comune, momento, chi, nome, oggetto, prima, dopo) values (?,?,?,?,?,?,?)")
                .params(comune.valore(), OffsetDateTime.now(orologio), chi.nomeUtente(), chi.nome(),
                        breve(oggetto, OGGETTO), breve(prima, TESTO), breve(dopo, TESTO)).update();
    }

    /** The latest changes of that office, newest first. */
    public List<VoceDelRegistro> recenti(Utente chi, CodiceIstat comune) {
        Potere.sullUfficio(chi, comune);
        return voci(comune);
    }

    /** The latest changes of the metropolitan administrators, newest first. */
    public List<VoceDelRegistro> recentiDegliAmministratori(Utente chi) {
        Potere.sugliAmministratori(chi);
        return voci(NESSUN_COMUNE);
    }

    private List<VoceDelRegistro> voci(CodiceIstat comune) {
        return jdbc.sql("select momento, nome, oggetto, prima, dopo from registro_uffici where comune = ? order by id desc"
                        + " fetch first ? rows only").params(comune.valore(), RECENTI)
                .query((r, i) -> new VoceDelRegistro(r.getObject(1, OffsetDateTime.class).toInstant(), r.getString(2),
                        r.getString(3), r.getString(4), r.getString(5))).list();
    }

    private static String breve(String testo, int quanto) {
        return testo.length() <= quanto ? testo : testo.substring(0, quanto - 1) + "…";
    }
}
