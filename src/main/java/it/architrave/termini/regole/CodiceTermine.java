package it.architrave.termini.regole;

/** The dates of the public contract, in words. */
public enum CodiceTermine {
    INIZIO_LAVORI_DAL("Primo giorno in cui i lavori possono iniziare"),
    CONTROLLO_FINE("Fine del periodo di controllo"),
    CONTROLLO_FINE_ORIGINARIO("Fine del primo periodo di controllo, prima della conformazione"),
    CONFORMAZIONE_ENTRO("Termine dato alla parte per conformarsi"),
    AUTOTUTELA_FINE("Ultimo giorno per l’annullamento d’ufficio"),
    RDP_ENTRO("Termine per comunicare il nome del responsabile del procedimento"),
    RICHIESTA_DOCUMENTI_ENTRO("Ultimo giorno per una richiesta di documenti che ferma il termine"),
    DOCUMENTI_ENTRO("Termine della parte per rispondere alla richiesta di documenti"),
    ISTRUTTORIA_FINE("Fine dell’istruttoria, con la proposta di provvedimento"),
    DECISIONE_ENTRO("Termine per decidere"),
    SILENZIO_FINE("Termine oltre il quale si forma il silenzio"),
    SILENZIO_EFFETTO_DAL("Primo giorno degli effetti del silenzio"),
    TERMINE_FINE("Termine di conclusione del procedimento"),
    OSSERVAZIONI_ENTRO("Termine per le osservazioni al preavviso di rigetto"),
    RIPRESA("Giorno dal quale il termine torna a decorrere"),
    INIZIO_LAVORI_ENTRO("Termine per iniziare i lavori"),
    ULTIMAZIONE_ENTRO("Termine per ultimare i lavori"),
    PRESENTAZIONE_ENTRO("Termine per presentare la segnalazione di agibilità"),
    TRASMISSIONE_ENTRO("Termine per trasmettere gli atti alla Soprintendenza"),
    PROPOSTA_ENTRO("Termine per mandare la proposta alla Soprintendenza"),
    PARERE_ENTRO("Termine della Soprintendenza per il parere"),
    DECISIONE_COMUNQUE_DOPO("Giorno dopo il quale si decide comunque, senza parere"),
    AUTORITA_PAESAGGISTICA_ENTRO("Termine dell’autorità paesaggistica sulla compatibilità"),
    SOPRINTENDENZA_ENTRO("Termine della Soprintendenza sulla compatibilità"),
    INDIZIONE_ENTRO("Termine per indire la conferenza di servizi"),
    INTEGRAZIONI_CONFERENZA_ENTRO("Ultimo giorno per chiedere integrazioni in conferenza"),
    DETERMINAZIONI_ORDINARIE_ENTRO("Termine per le determinazioni degli enti"),
    DETERMINAZIONI_SENSIBILI_ENTRO("Termine per le determinazioni degli enti preposti agli interessi sensibili"),
    CONCLUSIONE_ORDINARIA_ENTRO("Termine per concludere la conferenza"),
    CONCLUSIONE_SENSIBILE_ENTRO("Termine per concludere la conferenza con interessi sensibili"),
    RIUNIONE_ENTRO("Termine per la riunione in modalità sincrona"),
    OPPOSIZIONE_ENTRO("Termine per l’opposizione alla determinazione"),
    RILASCIO_ENTRO("Termine per rilasciare il certificato"),
    VALIDO_FINO_AL("Ultimo giorno di validità del certificato"),
    ATTESTAZIONE_ENTRO("Termine per attestare il silenzio"),
    SOSTITUZIONE_ENTRO("Termine del titolare del potere sostitutivo"),
    RIMOZIONE_ENTRO("Termine per rimuovere le opere temporanee"),
    DEMOLIZIONE_ENTRO("Termine per demolire"),
    SOSPENSIONE_EFFICACE_FINO_AL("Ultimo giorno di efficacia dell’ordine di sospensione");

    private final String descrizione;

    CodiceTermine(String descrizione) {
        this.descrizione = descrizione;
    }

    public String descrizione() {
        return descrizione;
    }
}
