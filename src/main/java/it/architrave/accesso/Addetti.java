package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the offices, and the metropolitan administrators, for who manages them. */
@Component
public class Addetti {

    private static final String LETTURA = "select u.nome_utente, u.nome, u.codice_fiscale, u.email, u.attivo, u.ruoli,"
            + " i.comune, i.ruolo, i.dal, i.al from utente u left join incarico i on i.nome_utente = u.nome_utente where ";
    private static final String ORDINE = " order by u.nome, u.nome_utente, i.comune, i.ruolo";

    private final JdbcClient jdbc;

    Addetti(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who works, worked or will work in that office, by name. */
    public List<Addetto> dellUfficio(Utente chi, CodiceIstat comune) {
        Potere.sullUfficio(chi, comune);
        return jdbc.sql(LETTURA + "exists (select 1 from incarico q where q.nome_utente = u.nome_utente and q.comune = ?)"
                + ORDINE).param(comune.valore()).query(Addetti::persone);
    }

    /** A person of that office; somebody else's is not found. */
    public Addetto dellUfficio(Utente chi, CodiceIstat comune, String nomeUtente) {
        Potere.sullUfficio(chi, comune);
        return uno(nomeUtente).filter(a -> !a.incarichi(comune).isEmpty())
                .orElseThrow(() -> new UfficioNonTrovato(nomeUtente));
    }

    public List<Addetto> amministratori(Utente chi) {
        Potere.sugliAmministratori(chi);
        return jdbc.sql(LETTURA + "u.ruoli like '%regia%'" + ORDINE).query(Addetti::persone).stream()
                .filter(a -> a.ruoli().contains(Ruolo.REGIA)).toList();
    }

    public Addetto amministratore(Utente chi, String nomeUtente) {
        Potere.sugliAmministratori(chi);
        return uno(nomeUtente).filter(a -> a.ruoli().contains(Ruolo.REGIA))
                .orElseThrow(() -> new UfficioNonTrovato(nomeUtente));
    }

    Optional<Addetto> uno(String nomeUtente) {
        return jdbc.sql(LETTURA + "u.nome_utente = ?" + ORDINE).param(nomeUtente).query(Addetti::persone).stream()
                .findFirst();
    }

    private static List<Addetto> persone(ResultSet r) throws SQLException {
        Map<String, Addetto> senza = new LinkedHashMap<>();
        Map<String, List<IncaricoATempo>> incarichi = new LinkedHashMap<>();
        while (r.next()) {
            String chi = r.getString(1);
            senza.putIfAbsent(chi, new Addetto(chi, r.getString(2), r.getString(3), r.getString(4), r.getBoolean(5),
                    Anagrafe.ruoli(r.getString(6)), List.of()));
            var suoi = incarichi.computeIfAbsent(chi, c -> new ArrayList<>());
            if (r.getString(7) != null) {
                suoi.add(new IncaricoATempo(new Incarico(new CodiceIstat(r.getString(7)), Ruolo.di(r.getString(8))),
                        r.getObject(9, LocalDate.class), r.getObject(10, LocalDate.class)));
            }
        }
        return senza.values().stream().map(a -> new Addetto(a.nomeUtente(), a.nome(), a.codiceFiscale(), a.email(),
                a.attivo(), a.ruoli(), incarichi.get(a.nomeUtente()))).toList();
    }
}
