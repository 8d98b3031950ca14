package it.architrave.catalogo;

import it.architrave.accesso.RegistroUffici;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.ModificaDiParametro.Cambio;
import it.architrave.territorio.CodiceIstat;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The register of the changes of parameters, written in the transaction of the change; never changed. What concerns one
 * municipality also stands among the changes of its office.
 */
@Component
public class RegistroDeiParametri {

    private static final int RECENTI = 30;
    private static final int TESTO = 500;
    private static final int FATTO = 300;

    private final JdbcClient jdbc;
    private final RegistroUffici uffici;
    private final Clock orologio;

    RegistroDeiParametri(JdbcClient jdbc, RegistroUffici uffici, Clock orologio) {
        this.jdbc = jdbc;
        this.uffici = uffici;
        this.orologio = orologio;
    }

    /** The number of the latest change of that code: who decides on what has been seen tells it; 0 where nothing was changed. */
    public long ultima(String codice) {
        return jdbc.sql("select coalesce(max(id), 0) from modifica_parametro where codice = ?").param(codice)
                .query(Long.class).single();
    }

    /** The latest changes of that code, newest first. */
    public List<ModificaDiParametro> recenti(String codice) {
        return jdbc.sql("select momento, nome, ambito_tipo, ambito, fatto, prima, dopo, motivo, fonte from modifica_parametro"
                        + " where codice = ? order by id desc fetch first ? rows only").params(codice, RECENTI)
                .query((r, i) -> new ModificaDiParametro(r.getObject(1, OffsetDateTime.class).toInstant(), r.getString(2),
                        new AmbitoTerritoriale(AmbitoTerritoriale.Tipo.valueOf(r.getString(3)), r.getString(4)),
                        new Cambio(r.getString(5), r.getString(6), r.getString(7), r.getString(8)), r.getString(9))).list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void annota(Utente chi, RigaDiParametro riga, Cambio cambio) {
        AmbitoTerritoriale ambito = riga.ambito();
        jdbc.sql("insert into modifica_parametro (codice, ambito_tipo, ambito, momento, chi, nome, fatto, prima, dopo, fonte,"
                        + " motivo) values (?,?,?,?,?,?,?,?,?,?,?)")
                .params(riga.codice(), ambito.tipo().name(), ambito.codice(), OffsetDateTime.now(orologio), chi.nomeUtente(),
                        chi.nome(), breve(cambio.fatto(), FATTO), breve(cambio.prima(), TESTO), breve(cambio.dopo(), TESTO),
                        riga.fonte(), cambio.motivo()).update();
        if (ambito.tipo() == AmbitoTerritoriale.Tipo.COMUNE) {
            uffici.annota(chi, new CodiceIstat(ambito.codice()), cambio.fatto(), cambio.prima(), cambio.dopo());
        }
    }

    private static String breve(String testo, int quanto) {
        return testo.length() <= quanto ? testo : testo.substring(0, quanto - 1) + "…";
    }
}
