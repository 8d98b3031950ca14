package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Fixed receipts, behind the wall of their case; rounds set those that have no paper yet. */
interface RicevutaFissataRepository extends Repository<RicevutaFissata, Long> {

    String VISIBILE = "select r.* from ricevuta_fissata r join pratica p on p.numero = r.pratica where r.pratica = :pratica"
            + " and " + Muro.PRATICA_VISIBILE;
    String DELL_UFFICIO = "(:#{#ambito.tutto} = true or r.comune in (:#{#ambito.comuni}))";
    String PRONTA = "r.documento is null and r.prossimo_tentativo <= :ora and " + DELL_UFFICIO;

    RicevutaFissata save(RicevutaFissata ricevuta);

    @Query(VISIBILE + " and r.numero = :numero")
    Optional<RicevutaFissata> trova(Ambito ambito, NumeroPratica pratica, String numero);

    @Query(VISIBILE + " and r.numero = p.ricevuta")
    Optional<RicevutaFissata> dellaPresentazione(Ambito ambito, NumeroPratica pratica);

    /** The row, waited for if another process is setting it, and held until the transaction ends. */
    @Query("select r.* from ricevuta_fissata r where r.numero = :numero and exists (select 1 from pratica p where"
            + " p.numero = r.pratica and " + Muro.PRATICA_VISIBILE + ") for update")
    Optional<RicevutaFissata> tieni(Ambito ambito, String numero);

    @Query("select r.id from ricevuta_fissata r where " + PRONTA + " order by r.prossimo_tentativo, r.id limit 100")
    List<Long> daStampare(Ambito ambito, Instant ora);

    /** The row, held until the transaction ends; none if another process holds it or has done it. */
    @Query("select r.* from ricevuta_fissata r where r.id = :id and " + PRONTA + " for update skip locked")
    Optional<RicevutaFissata> prendi(Ambito ambito, long id, Instant ora);

    @Query("select count(*) from ricevuta_fissata r where r.documento is null and r.fissata_il <= :fermeDa and "
            + DELL_UFFICIO)
    long bloccate(Ambito ambito, Instant fermeDa);
}
