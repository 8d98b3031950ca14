package it.architrave.muro;

import java.util.Set;

/**
 * Somebody who asks, as the attack declares it: not read from the code under attack.
 *
 * @param porte   which doors the roles open (PARTE, UFFICIO, REGIA; DENTRO for who holds no role)
 * @param legami  what this person is to the rows of Firenze (parte, autore, ufficio, protocollo, incaricato, dirigente, capo, regia)
 * @param gettone comes with a bearer token: somebody at the interfaces of programs, nobody at the pages
 */
record Chiamante(String nome, Set<String> porte, Set<String> legami, boolean gettone) {

    static Chiamante di(String nome, String porte, String legami) {
        return new Chiamante(nome, insieme(porte), insieme(legami), false);
    }

    /** The same person, or one known by tokens only, with a bearer token. */
    static Chiamante conGettone(String nome, String porte, String legami) {
        return new Chiamante(nome + " con gettone", insieme(porte), insieme(legami), true);
    }

    /** Nobody: no session, no credentials. */
    boolean dentro() {
        return !nome.isEmpty() && !porte.isEmpty();
    }

    private static Set<String> insieme(String parole) {
        return parole.isEmpty() ? Set.of() : Set.of(parole.split(" "));
    }

    @Override
    public String toString() {
        return nome.isEmpty() ? "chi non è entrato" : nome;
    }
}
