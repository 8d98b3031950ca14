package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.util.Set;
import java.util.stream.Collectors;

/** A person who is logged in: name, fiscal code, address, whether party or administrator, and offices served. */
public record Utente(String nomeUtente, String nome, String codiceFiscale, String email, Set<Ruolo> ruoli,
                     Set<Incarico> incarichi) {

    public Utente {
        ruoli = Set.copyOf(ruoli);
        incarichi = Set.copyOf(incarichi);
    }

    public Set<CodiceIstat> comuni() {
        return incarichi.stream().map(Incarico::comune).collect(Collectors.toUnmodifiableSet());
    }

    public boolean haIncarico(CodiceIstat comune, Ruolo ruolo) {
        return incarichi.contains(new Incarico(comune, ruolo));
    }

    public boolean diUfficio() {
        return !incarichi.isEmpty();
    }

    public boolean parte() {
        return ruoli.contains(Ruolo.PARTE);
    }

    public boolean regia() {
        return ruoli.contains(Ruolo.REGIA);
    }
}
