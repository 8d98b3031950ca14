package it.architrave.affidabilita;

import it.architrave.affidabilita.Atto.Genere;
import it.architrave.affidabilita.Atto.Stato;
import java.util.List;

/** What the acts that exist on a filed case must have brought with them, each once: journal, notices, protocol, engine, desk. */
final class OracoloDegliEffetti {

    /** Addresses: of who files and of the holder for the receipt, of the delegate and of the holder for letters. */
    private static final long A_TUTTI = 2;
    private static final String SPEDITI = "select count(*) from avviso where pratica = ? and stato = 'SPEDITO'";

    private final Occhiata base;
    private final Riscontro riscontro;
    private final PraticaAttesa pratica;
    private final String numero;

    OracoloDegliEffetti(Occhiata base, Riscontro riscontro, PraticaAttesa pratica, String numero) {
        this.base = base;
        this.riscontro = riscontro;
        this.pratica = pratica;
        this.numero = numero;
    }

    /** A completed task. */
    private record Svolta(String id, String nodo, String chi, String risposte) {
    }

    void controlla(String ricevuta) {
        List<Svolta> svolte = base.elenco(r -> new Svolta(r.getString(1), r.getString(2), r.getString(3), r.getString(4)),
                "select id, nodo, chi, risposte from attivita_svolta where numero = ?", numero);
        List<String> aperte = base.testi("select t.id_ from act_ru_task t join act_ru_execution e on e.id_ = t.proc_inst_id_"
                + " where e.business_key_ = ?", numero);
        List<String> comunicazioni = base.testi("select ricevuta from comunicazione where pratica = ?", numero);
        compiti(svolte, aperte);
        comunicazioni();
        giornale(ricevuta, svolte, comunicazioni);
        avvisi(svolte, comunicazioni.size());
        riscontro.uguali(Guasto.MOTORE, pratica, "istanze del motore", 1L,
                base.numero("select count(*) from act_hi_procinst where business_key_ = ? and super_process_instance_id_ is null", numero));
        riscontro.uguali(Guasto.MOTORE, pratica, "righe della scrivania", aperte.stream().sorted().toList(),
                base.testi("select id from scrivania_attivita where numero = ? order by id", numero).stream().sorted().toList());
        riscontro.uguali(Guasto.MOTORE, pratica, "riga della pratica sulla scrivania", 1L,
                base.numero("select count(*) from scrivania_pratica where numero = ?", numero));
    }

    private void compiti(List<Svolta> svolte, List<String> aperte) {
        pratica.atti(Genere.COMPITO).forEach(a -> {
            List<Svolta> sue = svolte.stream().filter(s -> s.id().equals(a.riferimento())).toList();
            if (a.stato() != Stato.RIFIUTATO || !pratica.ritentato(a)) {
                riscontro.unaVolta(pratica, a, sue.size());
            }
            if (!sue.isEmpty() && aperte.contains(a.riferimento())) {
                riscontro.guasto(Guasto.MOTORE, pratica, a + " svolto e ancora aperto");
            }
            sue.forEach(s -> riscontro.uguali(Guasto.PERSO, pratica, "chi ha svolto " + a,
                    base.testi("select nome from utente where nome_utente = ?", a.chi()), List.of(s.chi())));
        });
        svolte.stream().filter(s -> pratica.atti(Genere.COMPITO).noneMatch(a -> a.riferimento().equals(s.id())))
                .forEach(s -> riscontro.guasto(Guasto.DOPPIO, pratica, "svolto da nessuno: " + s));
    }

    private void comunicazioni() {
        pratica.atti(Genere.COMUNICAZIONE).forEach(a -> {
            List<String> sue = base.testi("select ricevuta from comunicazione where pratica = ? and chiave = ?", numero,
                    a.riferimento());
            riscontro.unaVolta(pratica, a, sue.size());
            if (a.confermato() && !sue.isEmpty()) {
                riscontro.uguali(Guasto.PERSO, pratica, "ricevuta della comunicazione", a.risposta(), sue.get(0));
            }
        });
    }

    private void giornale(String ricevuta, List<Svolta> svolte, List<String> comunicazioni) {
        righe("Presentata la pratica, ricevuta " + ricevuta, 1);
        comunicazioni.forEach(c -> righe("Comunicazione ricevuta: %, ricevuta " + c, 1));
        righe("Verifica della completezza:%", svolte(svolte, "Task_VerificareLaCompletezza", ""));
        righe("Adottato l'invito a regolarizzare%", svolte(svolte, "Task_InvitareARegolarizzare", ""));
        righe("Presa visione della comunicazione%", svolte(svolte, "Task_EsaminareLaComunicazione", ""));
        righe("Preso atto della rinuncia", svolte(svolte, "Task_PrendereAttoDellaRinuncia", ""));
        righe("Avviso a % messo in partenza", base.numero("select count(*) from avviso where pratica = ?", numero));
        righe("Avviso a % spedito", base.numero(SPEDITI + " and not forse_ripetuto", numero));
        righe("Avviso a % spedito di nuovo: potrebbe essere arrivato due volte", base.numero(SPEDITI + " and forse_ripetuto", numero));
        riscontro.uguali(Guasto.BUCO, pratica, "richieste di protocollo", 1L,
                base.numero("select count(*) from registrazione where pratica = ?", numero));
        righe("Protocollata %", base.numero("select count(*) from registrazione where pratica = ? and stato = 'REGISTRATA'", numero));
    }

    private void righe(String fatto, long attese) {
        riscontro.uguali(Guasto.GIORNALE, pratica, "righe «" + fatto + "»", attese,
                base.numero("select count(*) from giornale where numero = ? and fatto like ?", numero, fatto));
    }

    /** From the acts: receipt of the filing and of each communication, letters of the office to all. */
    private void avvisi(List<Svolta> svolte, int comunicazioni) {
        long attesi = A_TUTTI + comunicazioni + A_TUTTI * (svolte(svolte, "Task_InvitareARegolarizzare", "")
                + svolte(svolte, "Task_PrendereAttoDellaRinuncia", "") + svolte(svolte, "Task_EsaminareLaComunicazione", "RILIEVO"));
        long trovati = base.numero("select count(*) from avviso where pratica = ?", numero);
        for (long i = trovati; i < attesi; i++) {
            riscontro.guasto(Guasto.AVVISO_MANCANTE, pratica, "attesi " + attesi + ", trovati " + trovati);
        }
        for (long i = attesi; i < trovati; i++) {
            riscontro.guasto(Guasto.AVVISO_IN_PIU, pratica, "attesi " + attesi + ", trovati " + trovati);
        }
    }

    private static long svolte(List<Svolta> svolte, String nodo, String risposta) {
        return svolte.stream().filter(s -> s.nodo().equals(nodo) && s.risposte().contains(risposta)).count();
    }
}
