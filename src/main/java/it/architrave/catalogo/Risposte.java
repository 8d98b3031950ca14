package it.architrave.catalogo;

import java.util.Map;

/** The answers given so far, one JSON object per quadro. */
public record Risposte(Map<String, Map<String, Object>> perQuadro) {

    public static final Risposte NESSUNA = new Risposte(Map.of());

    public Risposte {
        perQuadro = Map.copyOf(perQuadro);
    }

    public Map<String, Object> quadro(String codice) {
        return perQuadro.getOrDefault(codice, Map.of());
    }

    /** The text answered to a field, or nothing said: an empty text. */
    public String testo(String quadro, String campo) {
        Object risposta = quadro(quadro).get(campo);
        return risposta == null ? "" : risposta.toString();
    }
}
