package it.architrave.comunicazioni;

import it.architrave.comunicazioni.SpedizioneFallita.Modo;
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
    private Instant inCodaDal;
    private @Nullable String ultimoEsito;
    @Embedded.Empty
    private Partenza partenza = Partenza.NESSUNA;

    @PersistenceCreator
    Invio(@Nullable Long id, CodiceIstat comune, Avviso avviso, Instant creatoIl, StatoInvio stato,
          Tentativi tentativi, Instant inCodaDal) {
        this.id = id;
        this.comune = comune;
        this.avviso = avviso;
        this.creatoIl = creatoIl;
        this.stato = stato;
        this.tentativi = tentativi;
        this.inCodaDal = inCodaDal;
    }

    static Invio inCoda(Avviso avviso, Instant ora) {
        return new Invio(null, avviso.pratica().comune(), avviso, ora, StatoInvio.IN_CODA, Tentativi.da(ora), ora);
    }

    void parte(String chi, Instant ora) {
        this.stato = StatoInvio.IN_PARTENZA;
        this.partenza = partenza.presa(chi, ora);
    }

    void spedito(Instant ora) {
        this.stato = StatoInvio.SPEDITO;
        this.speditoIl = ora;
        this.ultimoEsito = StatoInvio.SPEDITO.name();
    }

    /** A failure of the server costs the notice nothing but time; one of its own makes it wait longer and longer. */
    void fallito(Instant ora, String errore, Modo modo) {
        this.tentativi = modo == Modo.IRRAGGIUNGIBILE ? tentativi.fallitoPerAltri(ora, errore)
                : tentativi.fallito(ora, errore);
        this.stato = modo.perSempre() ? StatoInvio.ERRORE : StatoInvio.IN_CODA;
        this.ultimoEsito = modo.name();
        this.forseRipetuto = forseRipetuto || modo == Modo.INCERTO;
    }

    /** Who was sending it is gone: nobody knows whether the message left. */
    void abbandonato(Instant ora) {
        this.tentativi = tentativi.fallitoPerAltri(ora, "Il programma si è fermato durante l'invio");
        this.stato = StatoInvio.IN_CODA;
        this.ultimoEsito = Modo.INCERTO.name();
        this.forseRipetuto = true;
    }

    /** Back in the queue: a refused one to the address given, one that waits as it is; refused for what leaves or has left. */
    Invio rispedito(String indirizzo, Instant ora) {
        if (stato == StatoInvio.IN_CODA) {
            riprovato(ora);
            return this;
        }
        if (stato != StatoInvio.ERRORE) {
            throw new AttoNonConsentito("L'avviso sta partendo o è già partito.");
        }
        var corretto = new Avviso(avviso.pratica(), new Destinatario(avviso.destinatario().nome(), indirizzo),
                avviso.oggetto(), avviso.testo(), avviso.chiave(), avviso.documento(), avviso.interno());
        var nuovo = new Invio(id, comune, corretto, creatoIl, StatoInvio.IN_CODA, Tentativi.da(ora), ora);
        nuovo.forseRipetuto = forseRipetuto && indirizzo.equalsIgnoreCase(avviso.destinatario().indirizzo());
        nuovo.partenza = partenza;
        return nuovo;
    }

    /** Somebody asks to try again at once; what waits stays among what waits too long until it has left. */
    void riprovato(Instant ora) {
        if (stato == StatoInvio.ERRORE) {
            this.stato = StatoInvio.IN_CODA;
            this.inCodaDal = ora;
        }
        this.tentativi = new Tentativi(tentativi.falliti(), ora, tentativi.errore());
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

    /** Since when it waits to leave. */
    public Instant inCodaDal() {
        return inCodaDal;
    }

    /** An earlier sending was cut short: the message may have arrived before, and says so when it is sent again. */
    public boolean isForseRipetuto() {
        return forseRipetuto;
    }
}
