package it.architrave.pratica;

import java.util.EnumSet;
import java.util.Set;

/** Where a filed case stands in law, and from where it may go on. */
public enum StatoPratica {

    PRESENTATA("Presentata"),
    IN_VERIFICA("In verifica formale"),
    IN_ISTRUTTORIA("In istruttoria"),
    IN_ATTESA_DELLA_PARTE("In attesa di regolarizzazione"),
    EFFICACIA_SOSPESA("Efficacia sospesa"),
    LAVORI_IN_CORSO("Lavori in corso"),
    ARCHIVIATA("Archiviata senza fine lavori"),
    RINUNCIA_IN_ESAME("Rinuncia in esame"),
    CONCLUSA("Conclusa"),
    RINUNCIATA("Rinunciata"),
    PRIVA_DI_EFFETTI("Priva di effetti"),
    VIETATA("Vietata"),
    APERTA_D_UFFICIO("Aperta d'ufficio"),
    ARCHIVIATA_D_UFFICIO("Archiviata d'ufficio"),
    ABUSO_ACCERTATO("Abuso accertato"),
    INTERVENTO_ADOTTATO("Intervento adottato"),
    POTERE_CONSUMATO("Potere consumato");

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

    /** Whether what was filed has effects that the office could remove. */
    public boolean efficace() {
        return switch (this) {
            case PRESENTATA, IN_VERIFICA, IN_ISTRUTTORIA, IN_ATTESA_DELLA_PARTE, EFFICACIA_SOSPESA, LAVORI_IN_CORSO, ARCHIVIATA,
                 CONCLUSA -> true;
            case RINUNCIA_IN_ESAME, RINUNCIATA, PRIVA_DI_EFFETTI, VIETATA, APERTA_D_UFFICIO, ARCHIVIATA_D_UFFICIO, ABUSO_ACCERTATO,
                 INTERVENTO_ADOTTATO, POTERE_CONSUMATO -> false;
        };
    }

    Set<StatoPratica> seguenti() {
        return switch (this) {
            case PRESENTATA -> EnumSet.of(IN_VERIFICA, IN_ISTRUTTORIA, EFFICACIA_SOSPESA, LAVORI_IN_CORSO, RINUNCIA_IN_ESAME);
            case IN_VERIFICA -> EnumSet.of(IN_ATTESA_DELLA_PARTE, EFFICACIA_SOSPESA, LAVORI_IN_CORSO, PRIVA_DI_EFFETTI, VIETATA,
                    RINUNCIA_IN_ESAME);
            case IN_ISTRUTTORIA -> EnumSet.of(EFFICACIA_SOSPESA, LAVORI_IN_CORSO, PRIVA_DI_EFFETTI, VIETATA, RINUNCIA_IN_ESAME);
            case IN_ATTESA_DELLA_PARTE -> EnumSet.of(IN_VERIFICA, VIETATA, RINUNCIA_IN_ESAME);
            case EFFICACIA_SOSPESA -> EnumSet.of(LAVORI_IN_CORSO, CONCLUSA, VIETATA, RINUNCIA_IN_ESAME);
            case LAVORI_IN_CORSO -> EnumSet.of(CONCLUSA, ARCHIVIATA, VIETATA, RINUNCIA_IN_ESAME);
            case ARCHIVIATA -> EnumSet.of(LAVORI_IN_CORSO, VIETATA, RINUNCIA_IN_ESAME);
            case RINUNCIA_IN_ESAME -> EnumSet.of(RINUNCIATA);
            case APERTA_D_UFFICIO -> EnumSet.of(ARCHIVIATA_D_UFFICIO, ABUSO_ACCERTATO, INTERVENTO_ADOTTATO, POTERE_CONSUMATO);
            case CONCLUSA, RINUNCIATA, PRIVA_DI_EFFETTI, VIETATA, ARCHIVIATA_D_UFFICIO, ABUSO_ACCERTATO, INTERVENTO_ADOTTATO,
                 POTERE_CONSUMATO -> EnumSet.noneOf(StatoPratica.class);
        };
    }
}
