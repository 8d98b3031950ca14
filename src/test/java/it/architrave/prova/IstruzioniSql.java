package it.architrave.prova;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/**
 * Writes down the statements that an act sends to the database, whoever in the house sends them, and refuses those of the
 * application that write outside a transaction.
 */
@TestComponent
public class IstruzioniSql implements BeanPostProcessor, QueryExecutionListener {

    private static final Pattern SCRITTURA = Pattern.compile("(?is)^\\s*(insert|update|delete|merge)\\b|\\bfor update\\b");

    private final ThreadLocal<@Nullable List<String>> raccolte = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String nome) {
        return bean instanceof DataSource vera ? ProxyDataSourceBuilder.create(vera).listener(this).build() : bean;
    }

    /** The statements of this thread while it does the act; a batch is one. */
    public List<String> di(Callable<?> atto) throws Exception {
        List<String> istruzioni = new ArrayList<>();
        raccolte.set(istruzioni);
        try {
            atto.call();
        } finally {
            raccolte.remove();
        }
        return istruzioni;
    }

    /** What is written is written in a transaction: on H2 only there one waits for the other. */
    @Override
    public void beforeQuery(ExecutionInfo esecuzione, List<QueryInfo> testi) {
        if (testi.stream().anyMatch(t -> SCRITTURA.matcher(t.getQuery()).find()) && daSola(esecuzione)) {
            chiChiama().filter(IstruzioniSql::dellApplicazione).ifPresent(chi -> {
                throw new IllegalStateException(chi.getName() + " scrive fuori da una transazione: " + testi.get(0).getQuery());
            });
        }
    }

    private static boolean daSola(ExecutionInfo esecuzione) {
        try {
            return esecuzione.getStatement().getConnection().getAutoCommit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Class<?>> chiChiama() {
        return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE).walk(passi -> passi
                .<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                .filter(c -> c.getName().startsWith("it.architrave.") && c != IstruzioniSql.class).findFirst());
    }

    private static boolean dellApplicazione(Class<?> chi) {
        return chi.getProtectionDomain().getCodeSource().getLocation().getPath().endsWith("/classes/");
    }

    @Override
    public void afterQuery(ExecutionInfo esecuzione, List<QueryInfo> testi) {
        List<String> istruzioni = raccolte.get();
        if (istruzioni != null) {
            istruzioni.add(testi.isEmpty() ? "?" : testi.get(0).getQuery());
        }
    }
}
