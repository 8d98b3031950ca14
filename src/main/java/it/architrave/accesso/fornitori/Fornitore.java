package it.architrave.accesso.fornitori;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What this house adds to a provider's registration: whom it identifies, the label of its button, the lowest level taken,
 * the level to ask for ({@code acr_values}), the audience of bearer tokens (without one none is taken), and the claims
 * that hold fiscal code and level.
 */
public record Fornitore(@Nullable Tipo tipo, @Nullable String etichetta, @Nullable Integer livelloMinimo,
                        @Nullable String livelloRichiesto, @Nullable String udienza,
                        List<String> attributoCodiceFiscale, List<String> attributoLivello) {

    /** What SPID and CIE proxies call it: OpenID Connect of AgID, SATOSA, Keycloak extensions, IAM-Proxy-Italia. */
    private static final List<String> CODICE_FISCALE = List.of("fiscal_number", "fiscalNumber",
            "https://attributes.eid.gov.it/fiscal_number", "codice_fiscale");

    private static final int SECONDO_LIVELLO = 2;

    public Fornitore {
        attributoCodiceFiscale = vuoto(attributoCodiceFiscale) ? CODICE_FISCALE : List.copyOf(attributoCodiceFiscale);
        attributoLivello = vuoto(attributoLivello) ? List.of("acr") : List.copyOf(attributoLivello);
    }

    boolean identificaLeParti() {
        return tipo == Tipo.PARTI;
    }

    /** Level 2 for parties, as the law asks of a filing's signature by identity; none for staff. */
    public int livelloPreteso() {
        return livelloMinimo != null ? livelloMinimo : identificaLeParti() ? SECONDO_LIVELLO : 0;
    }

    private static boolean vuoto(@Nullable List<String> elenco) {
        return elenco == null || elenco.isEmpty();
    }

    /** Whom a provider identifies; never both. */
    public enum Tipo { PARTI, UFFICI }
}
