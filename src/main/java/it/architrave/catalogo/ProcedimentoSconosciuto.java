package it.architrave.catalogo;

/** No module of that procedure is in force here. */
public class ProcedimentoSconosciuto extends RuntimeException {

    public ProcedimentoSconosciuto(String procedimento) {
        super("Il procedimento «" + procedimento + "» non è attivo in questo sportello.");
    }
}
