package it.architrave.accesso;

/** The person is logged in but does not hold the role that the act asks for. */
public class AccessoNegato extends RuntimeException {

    public AccessoNegato(String motivo) {
        super(motivo);
    }
}
