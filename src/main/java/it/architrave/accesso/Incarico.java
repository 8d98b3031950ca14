package it.architrave.accesso;

import it.architrave.territorio.CodiceIstat;

/** A role held in the office of one municipality. */
public record Incarico(CodiceIstat comune, Ruolo ruolo) {

    /** Municipality and role in one word, as the desk's rows carry it: {@code 048017/istruttore}. */
    public String ufficio() {
        return comune + "/" + ruolo.codice();
    }
}
