package it.architrave.scrivania;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.NumeroPratica;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** The lists of the desk: the queue of the officer's offices, the own tasks, the cases of the municipality. */
@Component
public class Coda {

    private static final int PAGINA = 25;
    private static final Instant PRINCIPIO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FUTURO = Instant.parse("9999-01-01T00:00:00Z");

    private final RigaAttivitaRepository attivita;
    private final RigaPraticaRepository pratiche;

    Coda(RigaAttivitaRepository attivita, RigaPraticaRepository pratiche) {
        this.attivita = attivita;
        this.pratiche = pratiche;
    }

    /** Tasks of the officer's offices, oldest first. */
    public Pagina<RigaAttivita> dellUfficio(Ambito ambito, Segno dopo) {
        return Pagina.di(attivita.coda(ambito, dopo.momento(PRINCIPIO), dopo.id(), PAGINA + 1), PAGINA,
                r -> Segno.di(r.aperta(), r.id()));
    }

    /** Tasks the officer has taken, oldest first. */
    public Pagina<RigaAttivita> mie(Ambito ambito, Segno dopo) {
        return Pagina.di(attivita.mie(ambito, dopo.momento(PRINCIPIO), dopo.id(), PAGINA + 1), PAGINA,
                r -> Segno.di(r.aperta(), r.id()));
    }

    /** Cases of the officer's municipalities, latest first. */
    public Pagina<RigaPratica> pratiche(Ambito ambito, Segno dopo) {
        return Pagina.di(pratiche.elenco(ambito, dopo.momento(FUTURO), dopo.id(), PAGINA + 1), PAGINA,
                r -> Segno.di(r.presentataIl(), r.numero().valore()));
    }

    /** Open tasks of one case, for its page. */
    public List<RigaAttivita> dellaPratica(Ambito ambito, NumeroPratica numero) {
        return attivita.dellaPratica(ambito, numero.valore());
    }

    /** In whose hands the case is. */
    public String tenuta(Ambito ambito, NumeroPratica numero) {
        return pratiche.trova(ambito, numero).map(RigaPratica::inCaricoA).orElse("");
    }

    /** A place in a list: after which row the next page begins. */
    public record Segno(String testo) {

        public static final Segno INIZIO = new Segno("");

        static Segno di(Instant momento, String id) {
            return new Segno(momento + "_" + id);
        }

        OffsetDateTime momento(Instant altrimenti) {
            try {
                return (testo.isEmpty() ? altrimenti : Instant.parse(testo.substring(0, testo.indexOf('_'))))
                        .atOffset(ZoneOffset.UTC);
            } catch (RuntimeException nonUnSegno) {
                return altrimenti.atOffset(ZoneOffset.UTC);
            }
        }

        String id() {
            return testo.contains("_") ? testo.substring(testo.indexOf('_') + 1) : "";
        }
    }
}
