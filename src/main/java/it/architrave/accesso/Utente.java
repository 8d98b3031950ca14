package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person who is logged in: name, fiscal code, address, whether party or administrator, and offices served.
 *
 * @param sostituzioni of the offices served, those of absent persons only, with the name of the absent one
 */
public record Utente(String nomeUtente, String nome, String codiceFiscale, String email, Set<Ruolo> ruoli,
                     Set<Incarico> incarichi, Map<Incarico, String> sostituzioni) {

    /** What journals and acts have room for. */
    private static final int NOME_PIU_LUNGO = 120;

    public Utente {
        ruoli = Set.copyOf(ruoli);
        incarichi = Set.copyOf(incarichi);
        sostituzioni = Map.copyOf(sostituzioni);
    }

    /** A person who stands in for nobody. */
    public Utente(String nomeUtente, String nome, String codiceFiscale, String email, Set<Ruolo> ruoli,
                  Set<Incarico> incarichi) {
        this(nomeUtente, nome, codiceFiscale, email, ruoli, incarichi, Map.of());
    }

    /** The name under which this person acts in that office; whose place is taken is said. */
    public String nomePer(Incarico incarico) {
        String intero = sostituzioni.containsKey(incarico)
                ? nome + ", in sostituzione di " + sostituzioni.get(incarico) : nome;
        return intero.length() <= NOME_PIU_LUNGO ? intero : nome;
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

    /** Whether this person may change that office and its people. */
    public boolean amministra(CodiceIstat comune) {
        return regia() || haIncarico(comune, Ruolo.RESPONSABILE_SERVIZIO);
    }

    /** The municipalities whose office this person heads. */
    public Set<CodiceIstat> diretti() {
        return incarichi.stream().filter(i -> i.ruolo() == Ruolo.RESPONSABILE_SERVIZIO).map(Incarico::comune)
                .collect(Collectors.toUnmodifiableSet());
    }
}
