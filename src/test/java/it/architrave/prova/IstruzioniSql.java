package it.architrave.prova;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Writes down the statements that an act sends to the database, whoever in the house sends them. */
@TestComponent
public class IstruzioniSql implements BeanPostProcessor, QueryExecutionListener {

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

    @Override
    public void beforeQuery(ExecutionInfo esecuzione, List<QueryInfo> testi) {
        // Only what was sent counts.
    }

    @Override
    public void afterQuery(ExecutionInfo esecuzione, List<QueryInfo> testi) {
        List<String> istruzioni = raccolte.get();
        if (istruzioni != null) {
            istruzioni.add(testi.isEmpty() ? "?" : testi.get(0).getQuery());
        }
    }
}
