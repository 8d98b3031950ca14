package it.architrave.termini;

import it.architrave.accesso.Ambito;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the latest proof of rows and timers found, kept for every process of the installation; of all municipalities. */
@Component
public class Riscontri {

    private final JdbcClient jdbc;

    Riscontri(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void annota(Ambito ambito, List<Differenza> differenze, Instant quando) {
        jdbc.sql("delete from riscontro_differenza").update();
        differenze.forEach(d -> jdbc.sql("insert into riscontro_differenza (genere, numero, termine, dovuta, trovata) values"
                + " (?, ?, ?, ?, ?)").params(d.genere().name(), d.numero(), d.termine(), momento(d.dovuta()), momento(d.trovata()))
                .update());
        if (jdbc.sql("update riscontro set ultimo = ?").param(momento(quando)).update() == 0) {
            jdbc.sql("insert into riscontro (ultimo) values (?)").param(momento(quando)).update();
        }
    }

    public List<Differenza> differenze(Ambito ambito, int quante) {
        return jdbc.sql("select genere, numero, termine, dovuta, trovata from riscontro_differenza order by id limit ?").param(quante)
                .query((riga, n) -> new Differenza(Differenza.Genere.valueOf(riga.getString("genere")), riga.getString("numero"),
                        riga.getString("termine"), istante(riga.getObject("dovuta", OffsetDateTime.class)),
                        istante(riga.getObject("trovata", OffsetDateTime.class)))).list();
    }

    public long quante(Ambito ambito) {
        return jdbc.sql("select count(*) from riscontro_differenza").query(Long.class).single();
    }

    public Optional<Instant> ultimo(Ambito ambito) {
        return jdbc.sql("select ultimo from riscontro").query((riga, n) -> riga.getObject("ultimo", OffsetDateTime.class).toInstant())
                .optional();
    }

    private static @Nullable OffsetDateTime momento(@Nullable Instant quando) {
        return quando == null ? null : quando.atOffset(ZoneOffset.UTC);
    }

    private static @Nullable Instant istante(@Nullable OffsetDateTime momento) {
        return momento == null ? null : momento.toInstant();
    }
}
