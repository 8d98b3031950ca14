package it.architrave.accesso;

/** The data of a person to be enrolled; the fiscal code may be empty. */
public record NuovoAddetto(String nomeUtente, String nome, String codiceFiscale, String email) {

    private static final String NOME_UTENTE = "(?=.{3,60}$)[a-z][a-z0-9]*([.-][a-z0-9]+)*";

    public NuovoAddetto {
        if (!nomeUtente.matches(NOME_UTENTE)) {
            throw new ModificaRifiutata("nomeUtente", "Il nome utente ha da 3 a 60 caratteri: lettere minuscole senza"
                    + " accenti, cifre, punti e trattini (per esempio anna.verdi).");
        }
    }
}
