package guasti.pratica;

import org.springframework.data.jdbc.core.JdbcAggregateTemplate;

/** Goes to the rows around the repositories. */
class AltraVia {

    Iterable<OttoComponenti> tutte(JdbcAggregateTemplate righe) {
        return righe.findAll(OttoComponenti.class);
    }
}
