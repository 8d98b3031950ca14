package it.architrave.termini;

import it.architrave.termini.calcolo.Arresto;
import it.architrave.termini.calcolo.Durata;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which terms and stops there are, and which parameters say how long, how often and to what effect; it holds no number itself. */
@Component
class TipiDiTermine {

    private final JdbcClient jdbc;

    TipiDiTermine(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As the parameters in force make it. */
    Tipo tipo(String codice, Vigenti norme) {
        return jdbc.sql("select denominazione, da, dalla_presentazione, dal_controllo, agisce, durata, effetto, condizione, valore"
                        + " from tipo_termine where codice = ?").param(codice)
                .query((riga, n) -> new Tipo(new TipoTermine(codice, riga.getString("denominazione"),
                        norme.scelta(riga.getString("effetto")).map(Effetto::valueOf).orElse(Effetto.NESSUNO),
                        Attore.valueOf(riga.getString("agisce"))), riga.getString("da"), riga.getBoolean("dalla_presentazione"),
                        riga.getBoolean("dal_controllo"),
                        Objects.requireNonNullElse(riga.getString("durata"), codice), riga.getString("condizione"),
                        riga.getString("valore"))).optional()
                .orElseThrow(() -> new IllegalArgumentException("Termine sconosciuto: " + codice));
    }

    /** From where it runs once the delivery of its act is known, in words; none where it does not depend on one. */
    Optional<String> dallaConsegna(String codice) {
        return jdbc.sql("select da_consegna from tipo_termine where codice = ? and da_consegna is not null").param(codice)
                .query(String.class).optional();
    }

    RegolaArresto arresto(String motivo, Vigenti norme) {
        return jdbc.sql("select tipo, causa, norma, volte, entro, massimo, risposta, ripresa from tipo_arresto where motivo = ?")
                .param(motivo).query((riga, n) -> new RegolaArresto(motivo, Arresto.Tipo.valueOf(riga.getString("tipo")),
                        riga.getString("causa"), riga.getString("norma"), new RegolaArresto.Limiti(
                        norme.volte(riga.getString("volte")), norme.durata(riga.getString("entro")).orElse(null),
                        norme.durata(riga.getString("massimo")).orElse(null), norme.durata(riga.getString("risposta")).orElse(null),
                        norme.durata(riga.getString("ripresa")).orElse(null), null))).optional()
                .orElseThrow(() -> new IllegalArgumentException("Arresto sconosciuto: " + motivo));
    }

    /** Where the longest stop of that kind is counted from the adoption of a plan; its three lengths are always said. */
    Optional<Salvaguardia> salvaguardia(String motivo, Vigenti norme) {
        return jdbc.sql("select massimo, prolungato, invio from tipo_arresto where motivo = ? and massimo_da = 'ADOZIONE'")
                .param(motivo).query((riga, n) -> new Salvaguardia(dovuta(riga.getString("massimo"), norme),
                        dovuta(riga.getString("prolungato"), norme), dovuta(riga.getString("invio"), norme))).optional();
    }

    private static Durata dovuta(String codice, Vigenti norme) {
        return norme.durata(codice).orElseThrow(() -> new IllegalStateException("Il parametro «" + codice
                + "» non è in vigore o non è una durata."));
    }

    /**
     * A kind of term and where it begins.
     *
     * @param da                 in words: {@code dalla presentazione}
     * @param dallaPresentazione from the day of the filing, not from the day on which it is opened
     * @param dalControllo       from the end of the control of the case from which this one was opened, by that case's law
     * @param durata             parameter that says how long it is
     * @param condizione         parameter on which it depends whether there is such a term; none if there always is
     * @param valore             what that parameter must say
     */
    record Tipo(TipoTermine tipo, String da, boolean dallaPresentazione, boolean dalControllo, String durata, @Nullable String condizione,
                @Nullable String valore) {

        boolean esiste(Vigenti norme) {
            return condizione == null || norme.scelta(condizione).filter(v -> v.equals(valore)).isPresent();
        }
    }
}
