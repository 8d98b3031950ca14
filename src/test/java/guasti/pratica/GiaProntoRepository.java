package guasti.pratica;

import org.springframework.data.repository.CrudRepository;

/** Brings findAll along, which asks for no scope. */
interface GiaProntoRepository extends CrudRepository<OttoComponenti, Long> {
}
