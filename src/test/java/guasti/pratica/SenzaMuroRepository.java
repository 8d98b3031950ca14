package guasti.pratica;

import it.architrave.accesso.Ambito;
import java.util.List;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Reads the rows of every municipality. */
interface SenzaMuroRepository extends Repository<OttoComponenti, Long> {

    OttoComponenti save(OttoComponenti riga);

    @Query("select * from pratica")
    List<OttoComponenti> tutte();

    List<OttoComponenti> derivata(String comune);

    @Query("select * from pratica where numero = :numero")
    List<OttoComponenti> aPortaAperta(Ambito ambito, String numero);

    @Query("select * from pratica where comune in (:#{#ambito.comuni})")
    List<OttoComponenti> giusta(Ambito ambito);

    @Query("select * from modello_in_uso")
    List<OttoComponenti> metropolitana();
}
