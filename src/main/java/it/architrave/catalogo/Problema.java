package it.architrave.catalogo;

/**
 * Something missing or wrong in a filing.
 *
 * @param quadro    code of the quadro ("allegati", "firma" for what stands there)
 * @param campo     path of the field inside it ({@code immobili[0].catasto[0].foglio}), or code of the attachment
 * @param etichetta the field's label
 * @param messaggio what is wrong and what to do, in plain Italian
 */
public record Problema(String quadro, String campo, String etichetta, String messaggio) {
}
