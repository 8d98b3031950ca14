package it.architrave.protocollo;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Lines of the register: office and parties of the case read them, only the office acts on them. */
interface RegistrazioneRepository extends Repository<Registrazione, Long> {

    String DELL_UFFICIO = "(:#{#ambito.tutto} = true or r.comune in (:#{#ambito.comuni}))";
    String IN_ATTESA = "r.stato = 'DA_REGISTRARE' and r.prossimo_tentativo <= :ora and " + DELL_UFFICIO;
    String FERMA = "r.stato = 'DA_REGISTRARE' and r.richiesta_il <= :fermoDa and " + DELL_UFFICIO;

    Registrazione save(Registrazione riga);

    @Query("select r.* from registrazione r join pratica p on p.numero = r.pratica where r.pratica = :pratica and "
            + Muro.PRATICA_VISIBILE + " order by r.id")
    List<Registrazione> dellaPratica(Ambito ambito, NumeroPratica pratica);

    /** Whether the key is taken in that municipality: for who asks, inside the act. */
    @Query("select count(*) from registrazione r where r.comune = :comune and r.chiave = :chiave")
    long quante(String comune, String chiave);

    @Query("select r.id from registrazione r where " + IN_ATTESA + " order by r.id limit 100")
    List<Long> inAttesa(Ambito ambito, Instant ora);

    /** The row, held until the transaction ends; none if another process holds it or has done it. */
    @Query("select r.* from registrazione r where r.id = :id and " + IN_ATTESA + " for update skip locked")
    Optional<Registrazione> prendi(Ambito ambito, long id, Instant ora);

    @Query("select r.* from registrazione r where r.id = :id and " + DELL_UFFICIO + " for update")
    Optional<Registrazione> tieni(Ambito ambito, long id);

    @Query("select count(*) from registrazione r where " + FERMA)
    long bloccate(Ambito ambito, Instant fermoDa);

    /** Those that wait too long, the oldest first. */
    @Query("select r.* from registrazione r where " + FERMA + " order by r.richiesta_il, r.id limit :quante")
    List<Registrazione> ferme(Ambito ambito, Instant fermoDa, int quante);
}
