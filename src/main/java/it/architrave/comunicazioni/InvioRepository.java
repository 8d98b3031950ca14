package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Notices: office and parties of the case read them; rounds send them, in order within each case. */
interface InvioRepository extends Repository<Invio, Long> {

    String DELL_UFFICIO = "(:#{#ambito.tutto} = true or a.comune in (:#{#ambito.comuni}))";
    /** An earlier notice of the case still waiting holds the later ones back, also while another process sends it. */
    String PRONTO = "a.stato = 'IN_CODA' and a.prossimo_tentativo <= :ora and not exists (select 1 from avviso b"
            + " where b.pratica = a.pratica and b.id < a.id and b.stato = 'IN_CODA') and " + DELL_UFFICIO;

    Invio save(Invio invio);

    @Query("select a.* from avviso a join pratica p on p.numero = a.pratica where a.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " order by a.id")
    List<Invio> dellaPratica(Ambito ambito, NumeroPratica pratica);

    @Query("select count(*) from avviso a where a.comune = :comune and a.chiave = :chiave")
    long quanti(String comune, String chiave);

    @Query("select a.id from avviso a where " + PRONTO + " order by a.id limit 100")
    List<Long> pronti(Ambito ambito, Instant ora);

    /** The row, held until the transaction ends; none if another process holds it or has done it. */
    @Query("select a.* from avviso a where a.id = :id and " + PRONTO + " for update skip locked")
    Optional<Invio> prendi(Ambito ambito, long id, Instant ora);

    @Query("select a.* from avviso a where a.id = :id and " + DELL_UFFICIO + " for update")
    Optional<Invio> tieniInUfficio(Ambito ambito, long id);

    @Query("select count(*) from avviso a where (a.stato = 'ERRORE' or (a.stato = 'IN_CODA' and a.tentativi >= :troppi))"
            + " and " + DELL_UFFICIO)
    long bloccati(Ambito ambito, int troppi);
}
