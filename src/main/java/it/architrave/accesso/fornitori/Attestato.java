package it.architrave.accesso.fornitori;

/** What a provider says of a person; empty text: it does not say. The e-mail stands here only for what it is good for. */
record Attestato(String emittente, String soggetto, String codiceFiscale, String nome, String email,
                 boolean emailVerificata, int livello) {
}
