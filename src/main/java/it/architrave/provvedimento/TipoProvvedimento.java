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
                    + " L. 241/1990). La pratica è chiusa; sulle opere eseguite resta la vigilanza (art. 27 d.P.R. 380/2001).");

    private final String nome;
    private final String lettera;
    private final String dispositivo;

    TipoProvvedimento(String nome, String lettera, String dispositivo) {
        this.nome = nome;
        this.lettera = lettera;
        this.dispositivo = dispositivo;
    }

    public String nome() {
        return nome;
    }

    /** Name of the letter that tells it. */
    String lettera() {
        return lettera;
    }

    String dispositivo() {
        return dispositivo;
    }
}
