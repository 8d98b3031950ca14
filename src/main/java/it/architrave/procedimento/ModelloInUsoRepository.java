package it.architrave.procedimento;

import it.architrave.territorio.CodiceIstat;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Models in use: shared by all municipalities, so no wall stands here. */
interface ModelloInUsoRepository extends Repository<ModelloInUso, Long> {

    ModelloInUso save(ModelloInUso modello);

    @Query("select * from modello_in_uso where procedimento = :procedimento and (comune is null or comune = :comune)"
            + " order by case when comune is null then 1 else 0 end, dal desc, id desc fetch first 1 row only")
    Optional<ModelloInUso> perComune(String procedimento, CodiceIstat comune);

    @Query("select * from modello_in_uso where procedimento = :procedimento and comune is null"
            + " order by dal desc, id desc fetch first 1 row only")
    Optional<ModelloInUso> perTutti(String procedimento);

    @Query("select * from modello_in_uso order by procedimento, dal desc, id desc")
    List<ModelloInUso> tutti();
}
