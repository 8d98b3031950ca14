package it.architrave.comunicazioni;

import it.architrave.pratica.AttoNonConsentito;
import it.architrave.protocollo.Tentativi;
import it.architrave.territorio.CodiceIstat;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Table;

/** A notice on its way: shown in the party's area from the first moment, with the dates of adoption, sending, delivery. */
@Table("avviso")
public class Invio {

    @Id
    private final @Nullable Long id;
    private final CodiceIstat comune;
    @Embedded.Empty
    private final Avviso avviso;
    private final Instant creatoIl;
    private @Nullable Instant speditoIl;
    private @Nullable Instant consegnatoIl;
    private StatoInvio stato;
    @Embedded.Empty
    private Tentativi tentativi;
    private boolean forseRipetuto;

    @PersistenceCreator
    Invio(@Nullable Long id, CodiceIstat comune, Avviso avviso, Instant creatoIl, StatoInvio stato,
          Tentativi tentativi) {
        this.id = id;
        this.comune = comune;
        this.avviso = avviso;
        this.creatoIl = creatoIl;
        this.stato = stato;
        this.tentativi = tentativi;
    }

    static Invio inCoda(Avviso avviso, Instant ora) {
        return new Invio(null, avviso.pratica().comune(), avviso, ora, StatoInvio.IN_CODA, Tentativi.da(ora));
    }

    void spedito(Instant ora) {
        this.stato = StatoInvio.SPEDITO;
        this.speditoIl = ora;
    }

    void fallito(Instant ora, String errore, boolean perSempre) {
        this.tentativi = tentativi.fallito(ora, errore);
        this.stato = perSempre ? StatoInvio.ERRORE : StatoInvio.IN_CODA;
    }

    /** Back in the queue, to another address; refused unless the server has refused the first. */
    Invio rispedito(String indirizzo, Instant ora) {
        if (stato != StatoInvio.ERRORE) {
            throw new AttoNonConsentito("Si rispedisce solo un avviso che il server di posta ha rifiutato.");
        }
        var corretto = new Avviso(avviso.pratica(), new Destinatario(avviso.destinatario().nome(), indirizzo),
                avviso.oggetto(), avviso.testo(), avviso.chiave(), avviso.documento());
        return new Invio(id, comune, corretto, creatoIl, StatoInvio.IN_CODA, Tentativi.da(ora));
    }

    /** An earlier sending was cut short: nobody knows whether the message left. */
    void forseRipetuto() {
        this.forseRipetuto = true;
    }

    /** The message as it leaves; the same identifier at every attempt, unlike those of any other installation. */
    Messaggio messaggio() {
        UUID impronta = UUID.nameUUIDFromBytes((id + "/" + avviso.chiave() + "/" + creatoIl.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8));
        return new Messaggio("avviso-" + id + "." + impronta, avviso, forseRipetuto);
    }

    public @Nullable Long id() {
        return id;
    }

    public CodiceIstat comune() {
        return comune;
    }

    public Avviso avviso() {
        return avviso;
    }

    public Instant creatoIl() {
        return creatoIl;
    }

    public @Nullable Instant speditoIl() {
        return speditoIl;
    }

    /** Only certified mail knows it. */
    public @Nullable Instant consegnatoIl() {
        return consegnatoIl;
    }

    public StatoInvio stato() {
        return stato;
    }

    public Tentativi tentativi() {
        return tentativi;
    }

    public boolean isForseRipetuto() {
        return forseRipetuto;
    }
}
