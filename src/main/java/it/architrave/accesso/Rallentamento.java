package it.architrave.accesso;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Slows down who guesses passwords and codes; kept in the database, so it holds across processes and restarts. Nobody is
 * locked out for ever, and failures from elsewhere weigh on an account only where failures were made here too.
 */
@Component
public class Rallentamento {

    private final JdbcClient jdbc;
    private final Clock orologio;
    private final RallentamentoProperties regole;
    private final TransactionTemplate transazione;

    Rallentamento(JdbcClient jdbc, Clock orologio, RallentamentoProperties regole, PlatformTransactionManager transazioni) {
        this.jdbc = jdbc;
        this.orologio = orologio;
        this.regole = regole;
        this.transazione = new TransactionTemplate(transazioni);
    }

    /** How long this account must wait at this address; empty: one may try now. After many failures only one at a time may. */
    public Optional<Duration> attesa(String conto, String indirizzo) {
        Chiavi chiavi = new Chiavi(conto, ReteDelChiamante.di(indirizzo));
        OffsetDateTime adesso = OffsetDateTime.now(orologio);
        Map<String, Riga> righe = jdbc.sql("select chiave, falliti, fino_a from tentativo_di_accesso"
                        + " where chiave in (:chiavi) and ultimo > :dimentica")
                .param("chiavi", chiavi.tutte().toList()).param("dimentica", adesso.minus(regole.memoria()))
                .query((r, i) -> new Riga(r.getString(1), r.getInt(2), r.getObject(3, OffsetDateTime.class))).list().stream()
                .collect(Collectors.toMap(Riga::chiave, r -> r));
        Riga qui = righe.get(chiavi.qui());
        Duration attesa = Stream.of(chiavi.qui(), chiavi.indirizzo(), qui == null ? chiavi.qui() : chiavi.conto())
                .map(righe::get).map(r -> r == null ? Duration.ZERO : Duration.between(adesso, r.finoA()))
                .max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        if (attesa.compareTo(Duration.ZERO) > 0) {
            return Optional.of(attesa);
        }
        return qui == null || qui.falliti() < regole.perConto() || prendeIlTurno(qui, adesso) ? Optional.empty()
                : Optional.of(regole.prima());
    }

    public void fallito(String conto, String indirizzo) {
        Chiavi chiavi = new Chiavi(conto, ReteDelChiamante.di(indirizzo));
        conta(chiavi.qui(), regole.perConto());
        conta(chiavi.indirizzo(), regole.perIndirizzo());
        conta(chiavi.conto(), regole.ovunque());
        scrive("delete from tentativo_di_accesso where ultimo < ?", OffsetDateTime.now(orologio).minus(regole.memoria()));
    }

    /** Forgets the failures of this account here; not those of the address, or who has one account could guess at others. */
    public void riuscito(String conto, String indirizzo) {
        scrive("delete from tentativo_di_accesso where chiave = ?", new Chiavi(conto, ReteDelChiamante.di(indirizzo)).qui());
    }

    /** Of many who arrive together after the wait, one tries. */
    private boolean prendeIlTurno(Riga qui, OffsetDateTime adesso) {
        return scrive("update tentativo_di_accesso set fino_a = ? where chiave = ? and fino_a = ?",
                adesso.plus(regole.attesa(qui.falliti(), regole.perConto())), qui.chiave(), qui.finoA()) == 1;
    }

    private void conta(String chiave, int liberi) {
        OffsetDateTime adesso = OffsetDateTime.now(orologio);
        if (!aggiunge(chiave, adesso)) {
            try {
                scrive("insert into tentativo_di_accesso (chiave, falliti, fino_a, ultimo) values (?,1,?,?)", chiave, adesso,
                        adesso);
            } catch (DuplicateKeyException unAltroEPiuSvelto) {
                aggiunge(chiave, adesso);
            }
        }
        int falliti = jdbc.sql("select falliti from tentativo_di_accesso where chiave = ?").param(chiave)
                .query(Integer.class).optional().orElse(1);
        OffsetDateTime fino = adesso.plus(regole.attesa(falliti, liberi));
        scrive("update tentativo_di_accesso set fino_a = ? where chiave = ? and fino_a < ?", fino, chiave, fino);
    }

    private boolean aggiunge(String chiave, OffsetDateTime adesso) {
        return scrive("update tentativo_di_accesso set falliti = case when ultimo < ? then 1 else falliti + 1 end, ultimo = ?"
                + " where chiave = ?", adesso.minus(regole.memoria()), adesso, chiave) == 1;
    }

    /** Each in a transaction of its own: nobody waits with one row in hand for another. */
    private int scrive(String istruzione, Object... valori) {
        return transazione.execute(t -> jdbc.sql(istruzione).params(valori).update());
    }

    private record Riga(String chiave, int falliti, OffsetDateTime finoA) {
    }

    private record Chiavi(String nome, String rete) {

        String qui() {
            return "q" + Codici.impronta(nome.strip().toLowerCase(Locale.ROOT) + "|" + rete);
        }

        String indirizzo() {
            return "i" + Codici.impronta(rete);
        }

        String conto() {
            return "c" + Codici.impronta(nome.strip().toLowerCase(Locale.ROOT));
        }

        Stream<String> tutte() {
            return Stream.of(qui(), indirizzo(), conto());
        }
    }
}
