package it.architrave.pratica;

import java.util.EnumSet;
import java.util.Set;

/** Where a filed case stands in law, and from where it may go on. */
public enum StatoPratica {

    PRESENTATA("Presentata"),
    IN_VERIFICA("In verifica formale"),
    IN_ATTESA_DELLA_PARTE("In attesa di regolarizzazione"),
    EFFICACIA_SOSPESA("Efficacia sospesa"),
    LAVORI_IN_CORSO("Lavori in corso"),
    ARCHIVIATA("Archiviata senza fine lavori"),
    RINUNCIA_IN_ESAME("Rinuncia in esame"),
    CONCLUSA("Conclusa"),
    RINUNCIATA("Rinunciata"),
    PRIVA_DI_EFFETTI("Priva di effetti"),
    VIETATA("Vietata");

    private final String nome;

    StatoPratica(String nome) {
        this.nome = nome;
    }

    public String nome() {
        return nome;
    }

    public boolean finale() {
        return seguenti().isEmpty();
    }

    Set<StatoPratica> seguenti() {
        return switch (this) {
            case PRESENTATA -> EnumSet.of(IN_VERIFICA, EFFICACIA_SOSPESA, LAVORI_IN_CORSO, RINUNCIA_IN_ESAME);
            case IN_VERIFICA -> EnumSet.of(IN_ATTESA_DELLA_PARTE, EFFICACIA_SOSPESA, LAVORI_IN_CORSO, PRIVA_DI_EFFETTI, VIETATA,
                    RINUNCIA_IN_ESAME);
            case IN_ATTESA_DELLA_PARTE -> EnumSet.of(IN_VERIFICA, VIETATA, RINUNCIA_IN_ESAME);
            case EFFICACIA_SOSPESA -> EnumSet.of(LAVORI_IN_CORSO, CONCLUSA, VIETATA, RINUNCIA_IN_ESAME);
            case LAVORI_IN_CORSO -> EnumSet.of(CONCLUSA, ARCHIVIATA, VIETATA, RINUNCIA_IN_ESAME);
            case ARCHIVIATA -> EnumSet.of(LAVORI_IN_CORSO, VIETATA, RINUNCIA_IN_ESAME);
            case RINUNCIA_IN_ESAME -> EnumSet.of(RINUNCIATA);
            case CONCLUSA, RINUNCIATA, PRIVA_DI_EFFETTI, VIETATA -> EnumSet.noneOf(StatoPratica.class);
        };
    }
}
