package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Notices: office and parties of the case read them; rounds send them, in order within each case. */
interface InvioRepository extends Repository<Invio, Long> {

    String DELL_UFFICIO = "(:#{#ambito.tutto} = true or a.comune in (:#{#ambito.comuni}))";
    /** An address whose server keeps putting off a notice of the case for so long that everybody can see it. */
    String INDIRIZZO_FERMO = "exists (select 1 from avviso c where c.pratica = b.pratica and c.id <= b.id"
            + " and c.stato = 'IN_CODA' and c.ultimo_esito = 'RIMANDATO' and c.in_coda_dal <= :fermoDa"
            + " and lower(c.destinatario_indirizzo) = lower(b.destinatario_indirizzo))";
    /**
     * An earlier notice of the case that has not left holds the later ones back, also while another process sends it. Those
     * to an address that is stuck hold back only each other.
     */
    String PRONTO = "a.stato = 'IN_CODA' and a.prossimo_tentativo <= :ora and not exists (select 1 from avviso b"
            + " where b.pratica = a.pratica and b.id < a.id and b.stato in ('IN_CODA', 'IN_PARTENZA')"
            + " and (lower(b.destinatario_indirizzo) = lower(a.destinatario_indirizzo) or not " + INDIRIZZO_FERMO
            + ")) and " + DELL_UFFICIO;
    String IN_RITARDO = "a.stato in ('IN_CODA', 'IN_PARTENZA') and a.in_coda_dal <= :fermoDa and " + DELL_UFFICIO;

    Invio save(Invio invio);

    @Query("select a.* from avviso a join pratica p on p.numero = a.pratica where a.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " and (not a.interno or " + DELL_UFFICIO + ") order by a.id")
    List<Invio> dellaPratica(Ambito ambito, NumeroPratica pratica);

    @Query("select count(*) from avviso a where a.comune = :comune and a.chiave = :chiave")
    long quanti(String comune, String chiave);

    @Query("select a.id from avviso a where " + PRONTO + " order by a.id limit :quanti")
    List<Long> pronti(Ambito ambito, Instant ora, Instant fermoDa, int quanti);

    /** The row, held until the transaction ends; none if another process holds it or has done it. */
    @Query("select a.* from avviso a where a.id = :id and " + PRONTO + " for update skip locked")
    Optional<Invio> prendi(Ambito ambito, long id, Instant ora, Instant fermoDa);

    /** The row on its way, if it is still in the hands of who took it. */
    @Query("select a.* from avviso a where a.id = :id and a.stato = 'IN_PARTENZA' and a.preso_da = :chi and "
            + DELL_UFFICIO + " for update")
    Optional<Invio> inMano(Ambito ambito, long id, String chi);

    /** Taken so long ago that who took them must be gone. */
    @Query("select a.* from avviso a where a.stato = 'IN_PARTENZA' and a.in_partenza_dal <= :prima and " + DELL_UFFICIO
            + " for update skip locked")
    List<Invio> abbandonati(Ambito ambito, Instant prima);

    @Query("select a.* from avviso a where a.id = :id and " + DELL_UFFICIO + " for update")
    Optional<Invio> tieniInUfficio(Ambito ambito, long id);

    /** Those that wait too long and those refused for ever, the oldest first. */
    @Query("select a.* from avviso a where (" + IN_RITARDO + ") or (a.stato = 'ERRORE' and " + DELL_UFFICIO
            + ") order by a.in_coda_dal, a.id limit :quanti")
    List<Invio> fermi(Ambito ambito, Instant fermoDa, int quanti);

    @Modifying
    @Query("update avviso set forse_ripetuto = true where stato in ('IN_CODA', 'IN_PARTENZA')"
            + " and (:#{#ambito.tutto} = true or comune in (:#{#ambito.comuni}))")
    void segnaForseRipetuti(Ambito ambito);

    @Query("select count(*) from avviso a where " + IN_RITARDO)
    long inRitardo(Ambito ambito, Instant fermoDa);

    @Query("select count(*) from avviso a where a.stato = 'ERRORE' and " + DELL_UFFICIO)
    long rifiutati(Ambito ambito);

    @Query("select count(*) from avviso a where a.stato in ('IN_CODA', 'IN_PARTENZA') and " + DELL_UFFICIO)
    long inAttesa(Ambito ambito);

    @Query("select min(a.in_coda_dal) from avviso a where a.stato in ('IN_CODA', 'IN_PARTENZA') and " + DELL_UFFICIO)
    Optional<Instant> inAttesaDal(Ambito ambito);
}
