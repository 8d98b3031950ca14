package it.architrave.muro;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;

/** The fingerprint of every table, but for sessions and the log of attempted logins: what a stranger must not change. */
record ImprontaDeiDati(Map<String, String> tabelle) {

    private static final Set<String> CHI_ENTRA = Set.of("spring_session", "spring_session_attributes", "tentativo_di_accesso",
            "turno");

    static ImprontaDeiDati di(JdbcTemplate base) {
        Map<String, String> tabelle = new TreeMap<>();
        base.queryForList("select table_name from information_schema.tables where lower(table_schema) = 'public'"
                + " and table_type like '%TABLE%'", String.class).stream()
                .filter(t -> !CHI_ENTRA.contains(t.toLowerCase(java.util.Locale.ROOT)))
                .forEach(t -> tabelle.put(t.toLowerCase(java.util.Locale.ROOT), tabella(base, t)));
        return new ImprontaDeiDati(tabelle);
    }

    /** The tables that are not as they were. */
    List<String> diverse(ImprontaDeiDati prima) {
        List<String> diverse = new ArrayList<>();
        tabelle.forEach((nome, impronta) -> {
            if (!impronta.equals(prima.tabelle().get(nome))) {
                diverse.add(nome + ": " + prima.tabelle().get(nome) + " → " + impronta);
            }
        });
        return diverse;
    }

    /** Rows, and a sum of their contents that does not depend on their order. */
    private static String tabella(JdbcTemplate base, String nome) {
        long[] conto = new long[2];
        base.query("select * from \"" + nome + "\"", riga -> {
            long somma = 1;
            for (int c = 1; c <= riga.getMetaData().getColumnCount(); c++) {
                Object valore = riga.getObject(c);
                somma = 31 * somma + (valore instanceof byte[] byteGrezzi ? Arrays.hashCode(byteGrezzi)
                        : valore instanceof java.sql.Clob || valore instanceof java.sql.Blob ? riga.getString(c).hashCode()
                        : valore == null ? 0 : valore.toString().hashCode());
            }
            conto[0]++;
            conto[1] += somma * 0x9E3779B97F4A7C15L;
        });
        return conto[0] + " righe, " + Long.toHexString(conto[1]);
    }
}
