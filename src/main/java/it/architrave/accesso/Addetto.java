package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A person as who manages the office sees it: active or not, with all roles past, present and to come. */
public record Addetto(String nomeUtente, String nome, String codiceFiscale, String email, boolean attivo,
                      Set<Ruolo> ruoli, List<IncaricoATempo> incarichi) {

    public Addetto {
        ruoli = Set.copyOf(ruoli);
        incarichi = List.copyOf(incarichi);
    }

    public List<IncaricoATempo> incarichi(CodiceIstat comune) {
        return incarichi.stream().filter(i -> i.incarico().comune().equals(comune)).toList();
    }

    /** Whether this person works there on that day. */
    public boolean inServizio(CodiceIstat comune, LocalDate giorno) {
        return attivo && incarichi(comune).stream().anyMatch(i -> i.vige(giorno));
    }
}
