package it.architrave.pratica;

import java.util.Arrays;
import java.util.Optional;

/** Why one case hangs on another; the kind names the series of its numbers. */
public enum GenereDiLegame {

    VIGILANZA("Vigilanza", "Vigilanza edilizia"),
    INTERVENTO("InterventoSuccessivo", "Intervento dopo il termine di controllo");

    private final String procedimento;
    private final String nome;

    GenereDiLegame(String procedimento, String nome) {
        this.procedimento = procedimento;
        this.nome = nome;
    }

    static Optional<GenereDiLegame> delProcedimento(String procedimento) {
        return Arrays.stream(values()).filter(g -> g.procedimento.equals(procedimento)).findFirst();
    }

    /** The procedure on which such a case runs. */
    public String procedimento() {
        return procedimento;
    }

    public String nome() {
        return nome;
    }
}
