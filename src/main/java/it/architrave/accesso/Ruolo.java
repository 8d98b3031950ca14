package it.architrave.accesso;

import java.util.Arrays;

/** What a person does for an office, or at the counter. The code is the candidate group of the models. */
public enum Ruolo {

    PARTE("parte", "Cittadino o professionista"),
    SPORTELLO("sportello", "Operatore dello sportello unico"),
    ISTRUTTORE("istruttore", "Istruttore tecnico"),
    RESPONSABILE_PROCEDIMENTO("responsabile-procedimento", "Responsabile del procedimento"),
    RESPONSABILE_SERVIZIO("responsabile-servizio", "Responsabile del servizio"),
    PROTOCOLLO("protocollo", "Ufficio protocollo"),
    POLIZIA_LOCALE("polizia-locale", "Polizia locale"),
    REGIA("regia", "Amministratore metropolitano");

    private final String codice;
    private final String nome;

    Ruolo(String codice, String nome) {
        this.codice = codice;
        this.nome = nome;
    }

    public static Ruolo di(String codice) {
        return Arrays.stream(values()).filter(r -> r.codice.equals(codice)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Ruolo sconosciuto: " + codice));
    }

    public String codice() {
        return codice;
    }

    public String nome() {
        return nome;
    }

    /** True for the roles that work in a municipality's office. */
    public boolean diUfficio() {
        return this != PARTE && this != REGIA;
    }
}
