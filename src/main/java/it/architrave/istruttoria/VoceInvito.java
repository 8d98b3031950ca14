package it.architrave.istruttoria;

/**
 * One thing that is asked of the party.
 *
 * @param riferimento quadro or field of the module; may be empty
 * @param motivo      why it is needed (art. 3 L. 241/1990)
 */
public record VoceInvito(TipoVoce tipo, String oggetto, String riferimento, String motivo) {
}
