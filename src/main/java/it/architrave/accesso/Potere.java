package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;

/**
 * Who may change an office and its people: the metropolitan administrator all of them, the head of the unit the own one
 * (art. 5 c. 1 L. 241/1990). Nobody changes the own powers. Heads are named by the mayor (art. 50 c. 10 and 109
 * d.lgs. 267/2000), so here only the administrator gives and takes that role.
 */
final class Potere {

    private Potere() {
    }

    static void sullUfficio(Utente chi, CodiceIstat comune) {
        if (!chi.amministra(comune)) {
            throw new UfficioNonTrovato(comune.valore());
        }
    }

    static void sugliAmministratori(Utente chi) {
        if (!chi.regia()) {
            throw new UfficioNonTrovato("amministratori metropolitani");
        }
    }

    static void suUnAltro(Utente chi, String nomeUtente) {
        if (chi.nomeUtente().equals(nomeUtente)) {
            throw new ModificaRifiutata("", "Nessuno cambia i propri poteri: chiedilo "
                    + (chi.regia() ? "a un altro amministratore metropolitano." : "alla regia."));
        }
    }

    static void sulRuolo(Utente chi, Ruolo ruolo) {
        if (!ruolo.diUfficio()) {
            throw new ModificaRifiutata("ruoli", "Questo ruolo non si svolge in un ufficio.");
        }
        if (ruolo == Ruolo.RESPONSABILE_SERVIZIO && !chi.regia()) {
            throw new ModificaRifiutata("ruoli", "Il responsabile del servizio è nominato dal sindaco: l’incarico lo"
                    + " registra la regia.");
        }
    }

    /** The user as such, in all its offices: only where all of them are in the hands of who asks. */
    static void sullUtente(Utente chi, Addetto addetto, CodiceIstat comune) {
        suUnAltro(chi, addetto.nomeUtente());
        if (chi.regia()) {
            return;
        }
        boolean suo = addetto.ruoli().isEmpty() && addetto.incarichi().stream().allMatch(i ->
                i.incarico().comune().equals(comune) && i.incarico().ruolo() != Ruolo.RESPONSABILE_SERVIZIO);
        if (!suo) {
            throw new ModificaRifiutata("", "Questa persona dirige l’ufficio, oppure serve anche altrove: qui puoi"
                    + " cambiare i suoi incarichi, il resto lo cambia la regia.");
        }
    }
}
