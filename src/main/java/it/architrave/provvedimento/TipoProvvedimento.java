package it.architrave.provvedimento;

/** The kinds of act that close or decide a case, each with what it decides. */
public enum TipoProvvedimento {

    IMPRODUTTIVITA_DI_EFFETTI("Dichiarazione di improduttività di effetti", "improduttivita",
            "Si dichiara che la comunicazione di inizio lavori asseverata non produce effetti, perché manca un elemento"
                    + " essenziale (art. 6-bis, comma 2, d.P.R. 380/2001). La pratica è chiusa."),
    INEFFICACIA("Dichiarazione di inefficacia", "inefficacia",
            "Si dichiara che la segnalazione certificata di inizio attività non produce effetti, perché manca un elemento essenziale"
                    + " (art. 19, commi 1 e 3, L. 241/1990). La pratica è chiusa; sulle opere eseguite resta la vigilanza (art. 27"
                    + " d.P.R. 380/2001)."),
    DIVIETO_DI_PROSECUZIONE("Divieto di prosecuzione dell'attività", "divieto",
            "Si vieta di proseguire l'attività comunicata e si ordina di rimuoverne gli eventuali effetti dannosi (art. 19, comma 3,"
                    + " L. 241/1990). La pratica è chiusa; sulle opere eseguite resta la vigilanza (art. 27 d.P.R. 380/2001)."),
    ORDINE_DI_CONFORMAZIONE("Ordine di conformazione", "conformazione",
            "Si ordina di rendere conforme alla normativa vigente l'attività comunicata e i suoi effetti, con le misure e nel termine"
                    + " che seguono. Il termine di controllo è interrotto e riparte per intero dalla comunicazione delle misure"
                    + " (art. 19, comma 3, L. 241/1990)."),
    RIMOZIONE_DEGLI_EFFETTI("Ordine di rimozione degli effetti", "rimozione",
            "Si dà atto che l'attività è vietata per legge e si ordina di rimuoverne gli effetti dannosi (art. 19, comma 3,"
                    + " L. 241/1990). La pratica è chiusa; sulle opere eseguite resta la vigilanza (art. 27 d.P.R. 380/2001)."),
    AVVIO_DEL_PROCEDIMENTO(Veste.COMUNICAZIONE, "Comunicazione di avvio del procedimento", "avvio",
            "Si comunica l'avvio del procedimento d'ufficio (art. 7 e 8 L. 241/1990)."),
    VERBALE_DI_SOPRALLUOGO(Veste.VERBALE, "Verbale di sopralluogo", "", "Il sopralluogo è stato eseguito (art. 27 d.P.R. 380/2001)."),
    ARCHIVIAZIONE_DELLA_VIGILANZA(Veste.DECISIONE, "Archiviazione della vigilanza", "archiviazioneDellaVigilanza",
            "Si dà atto che non risultano opere in contrasto con la legge o con il titolo e si archivia il procedimento"
                    + " (art. 27 d.P.R. 380/2001; art. 2, comma 1, L. 241/1990)."),
    ACCERTAMENTO_DI_ABUSO(Veste.DECISIONE, "Accertamento di opere abusive", "accertamento",
            "Si accerta che le opere sono in contrasto con la legge o con il titolo. Alle misure e alle sanzioni che ne seguono si provvede"
                    + " con atti distinti (art. 27 d.P.R. 380/2001)."),
    PROPOSTA_DI_INTERVENTO(Veste.PROPOSTA, "Valutazione dell'interesse pubblico", "",
            "Il responsabile del procedimento rimette la valutazione al responsabile del servizio (art. 6, comma 1, lettera e,"
                    + " L. 241/1990)."),
    INTERVENTO_SUCCESSIVO(Veste.DECISIONE, "Intervento dopo il termine di controllo", "intervento",
            "Si vieta di proseguire l'attività e si ordina di rimuoverne gli effetti dannosi (art. 19, comma 4, e art. 21-nonies"
                    + " L. 241/1990)."),
    NON_INTERVENTO(Veste.DECISIONE, "Chiusura senza intervento", "nonIntervento",
            "Si chiude il procedimento senza intervenire: quanto presentato conserva i suoi effetti (art. 21-nonies e art. 2, comma 1,"
                    + " L. 241/1990).");

    private final Veste veste;
    private final String nome;
    private final String lettera;
    private final String dispositivo;

    TipoProvvedimento(String nome, String lettera, String dispositivo) {
        this(Veste.DECISIONE, nome, lettera, dispositivo);
    }

    TipoProvvedimento(Veste veste, String nome, String lettera, String dispositivo) {
        this.veste = veste;
        this.nome = nome;
        this.lettera = lettera;
        this.dispositivo = dispositivo;
    }

    public String nome() {
        return nome;
    }

    Veste veste() {
        return veste;
    }

    /** Whether it decides something; otherwise it tells, proposes or records. */
    public boolean decide() {
        return veste.impugnabile();
    }

    /** Name of the letter that tells it; empty where none does. */
    String lettera() {
        return lettera;
    }

    String dispositivo() {
        return dispositivo;
    }
}
