package it.architrave.regia.web;

import java.util.List;

/**
 * A person of the office in the list.
 *
 * @param stato empty for who is simply at work
 */
record RigaPersona(String nomeUtente, String nome, List<String> incarichi, boolean inServizio, String stato) {
}
