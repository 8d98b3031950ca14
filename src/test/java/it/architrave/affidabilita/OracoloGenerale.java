package it.architrave.affidabilita;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of the whole database at any moment: series without gaps, nothing that nobody sent, an engine at peace. */
final class OracoloGenerale {

    private final Occhiata base;
    private final Diario diario;
    private final Riscontro riscontro;

    OracoloGenerale(Occhiata base, Diario diario, Riscontro riscontro) {
        this.base = base;
        this.diario = diario;
        this.riscontro = riscontro;
    }

    /** A series: how many, from where to where, how many different ones, and what its counter says. */
    private record Serie(String nome, long quanti, long primo, long ultimo, long diversi, long contatore) {
    }

    void controlla() {
        serie("concat('protocollo/', comune, '/', anno)", "numero", "registrazione where numero is not null");
        serie("concat('pratica/Cila/', comune, '/', substring(numero, 13, 4))", "cast(substring(numero, 18) as bigint)", "pratica");
        serie("concat('ricevuta/', substring(ricevuta, 3, 6), '/', substring(ricevuta, 10, 4))",
                "cast(substring(ricevuta, 15) as bigint)",
                "(select ricevuta from pratica union all select ricevuta from comunicazione) tutte");
        nessunoEstraneo();
        nulla("select count(*) from act_ru_incident", "incidenti del motore");
        nulla("select count(*) from act_ru_job where retries_ = 0", "lavori falliti");
        nulla("select count(*) from (select numero from registrazione where numero is not null group by comune, anno, numero"
                + " having count(*) > 1) doppi", "numeri di protocollo doppi");
        riscontro.uguali(Guasto.MOTORE, "base", "istanze", base.numero("select count(*) from pratica"),
                base.numero("select count(*) from act_hi_procinst where super_process_instance_id_ is null"));
        riscontro.uguali(Guasto.MOTORE, "base", "attività sulla scrivania", base.numero("select count(*) from act_ru_task"),
                base.numero("select count(*) from scrivania_attivita"));
        riscontro.uguali(Guasto.MOTORE, "base", "istanze in corso senza storia aperta",
                base.numero("select count(*) from act_hi_procinst where end_time_ is null"),
                base.numero("select count(*) from act_ru_execution where id_ = proc_inst_id_"));
    }

    private void serie(String nome, String numero, String da) {
        List<Serie> serie = base.elenco(r -> new Serie(r.getString(1), r.getLong(2), r.getLong(3), r.getLong(4), r.getLong(5),
                r.getLong(6)), "select s, count(*), min(n), max(n), count(distinct n), (select valore from contatore where serie = s)"
                + " from (select " + nome + " as s, " + numero + " as n from " + da + ") x group by s");
        serie.forEach(s -> {
            if (Stream.of(s.ultimo(), s.diversi(), s.contatore()).anyMatch(n -> n != s.quanti()) || s.primo() != 1) {
                riscontro.guasto(Guasto.BUCO, s.nome(), s.toString());
            }
        });
    }

    /** Every filed case was filed by a client of ours, and there are no more drafts than were asked for. */
    private void nessunoEstraneo() {
        Set<String> bozze = new HashSet<>();
        diario.tutte().forEach(p -> bozze.add(p.bozza()));
        base.testi("select id from pratica").stream().filter(id -> !bozze.contains(id))
                .forEach(id -> riscontro.guasto(Guasto.DOPPIO, id, "pratica che nessuno ha presentato"));
        long trovate = base.numero("select count(*) from bozza");
        if (trovate > diario.bozzePossibili()) {
            riscontro.guasto(Guasto.DOPPIO, "bozze", "aperte " + diario.bozzePossibili() + ", trovate " + trovate);
        }
    }

    private void nulla(String sql, String che) {
        riscontro.uguali(Guasto.MOTORE, "base", che, 0L, base.numero(sql));
    }
}
