package it.architrave.termini;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.Muro;
import it.architrave.pratica.NumeroPratica;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Plans that hold cases back, behind the wall of their case. */
interface PianoInContrastoRepository extends Repository<PianoInContrasto, Long> {

    PianoInContrasto save(PianoInContrasto piano);

    @Query("select c.* from piano_in_contrasto c join pratica p on p.numero = c.numero where c.numero = :numero and "
            + Muro.PRATICA_VISIBILE)
    Optional<PianoInContrasto> dellaPratica(Ambito ambito, NumeroPratica numero);
}
