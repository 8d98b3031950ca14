package it.architrave.accesso;

import java.time.LocalDate;
import java.util.List;

/** What keeps an absence from being written. */
final class RegoleDelleAssenze {

    private RegoleDelleAssenze() {
    }

    static void giorni(Assenza nuova, LocalDate oggi) {
        if (nuova.al().isBefore(nuova.dal())) {
            throw new ModificaRifiutata("al", "L’ultimo giorno viene prima del primo: correggere l’uno o l’altro.");
        }
        if (nuova.al().isBefore(oggi)) {
            throw new ModificaRifiutata("al", "L’assenza è già finita: nessuno può più sostituire.");
        }
    }

    /** Who enters the absence cannot take the absent person's powers. */
    static void persone(Utente chi, Assenza nuova, Addetto sostituto) {
        if (nuova.sostituto().equals(nuova.nomeUtente())) {
            throw new ModificaRifiutata("sostituto", "Il sostituto deve essere un’altra persona.");
        }
        if (nuova.sostituto().equals(chi.nomeUtente())) {
            throw new ModificaRifiutata("sostituto", "Nessuno si attribuisce i poteri di un altro: per essere tu il"
                    + " sostituto chiedi alla regia.");
        }
        if (!sostituto.inServizio(nuova.comune(), nuova.dal()) || !sostituto.inServizio(nuova.comune(), nuova.al())) {
            throw new ModificaRifiutata("sostituto", sostituto.nome() + " in quei giorni non è in servizio in questo ufficio.");
        }
    }

    static void altre(Assenza nuova, List<Assenza> negliStessiGiorni) {
        for (Assenza altra : negliStessiGiorni) {
            if (altra.nomeUtente().equals(nuova.nomeUtente()) && altra.comune().equals(nuova.comune())) {
                throw new ModificaRifiutata("dal", "In quei giorni c’è già un’assenza, "
                        + new Periodo(altra.dal(), altra.al()).inParole() + ": i due periodi si sovrappongono.");
            }
            if (altra.nomeUtente().equals(nuova.sostituto())) {
                throw new ModificaRifiutata("sostituto", "In quei giorni è assente anche il sostituto, "
                        + new Periodo(altra.dal(), altra.al()).inParole() + ": sceglierne un altro.");
            }
            if (altra.sostituto().equals(nuova.nomeUtente()) && altra.comune().equals(nuova.comune())) {
                throw new ModificaRifiutata("dal", "In quei giorni questa persona sostituisce " + altra.nomeUtente()
                        + ": prima occorre dare a quell’assenza un altro sostituto.");
            }
        }
    }
}
