package it.architrave.catalogo;

import java.util.Map;

/** A person as the modules' quadri describe one. */
public record Persona(String codiceFiscale, String nome, String recapito) {

    /** Reads cognome, nome, codiceFiscale and the elected address, certified mail first. */
    @SuppressWarnings("unchecked")
    public static Persona di(Map<String, Object> valori) {
        var contatti = valori.get("contatti") instanceof Map<?, ?> m ? (Map<String, Object>) m : Map.<String, Object>of();
        String pec = testo(contatti, "pec");
        return new Persona(testo(valori, "codiceFiscale").toUpperCase(java.util.Locale.ROOT),
                (testo(valori, "cognome") + " " + testo(valori, "nome")).strip(),
                pec.isEmpty() ? testo(contatti, "email") : pec);
    }

    public boolean vuota() {
        return codiceFiscale.isEmpty();
    }

    private static String testo(Map<String, Object> valori, String chiave) {
        Object valore = valori.get(chiave);
        return valore == null ? "" : valore.toString().strip();
    }
}
