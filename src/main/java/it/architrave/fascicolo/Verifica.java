package it.architrave.fascicolo;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * The validation of all the signatures of a document at a moment; each is kept, the last is shown.
 *
 * @param momento  the time at which the signatures were judged
 * @param rapporto SHA-256 of the report kept in the archive
 * @param rivedibile another look may tell more: something on the network did not answer
 */
public record Verifica(UUID id, Instant momento, List<FirmaVerificata> firme, String rapporto, boolean rivedibile) {

    public Verifica {
        firme = List.copyOf(firme);
    }

    /** That of the worst signature. */
    public EsitoVerifica esito() {
        return firme.stream().map(FirmaVerificata::esito).max(Comparator.naturalOrder()).orElse(EsitoVerifica.INDETERMINATA);
    }
}
