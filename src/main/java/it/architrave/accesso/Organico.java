package it.architrave.accesso;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who holds a role in an office today. */
@Component
public class Organico {

    private final JdbcClient jdbc;
    private final Clock orologio;

    Organico(JdbcClient jdbc, Clock orologio) {
        this.jdbc = jdbc;
        this.orologio = orologio;
    }

    /** Names by user name. */
    public Map<String, String> di(Incarico incarico) {
        return jdbc.sql("select u.nome_utente, u.nome from utente u join incarico i on i.nome_utente = u.nome_utente"
                        + " where u.attivo and i.comune = :comune and i.ruolo = :ruolo and (i.dal is null or i.dal <= :oggi)"
                        + " and (i.al is null or i.al >= :oggi)")
                .param("comune", incarico.comune().valore()).param("ruolo", incarico.ruolo().codice())
                .param("oggi", LocalDate.now(orologio)).query((r, i) -> Map.entry(r.getString(1), r.getString(2))).list().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }
}
