package it.architrave.prova;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** What the application writes to its log while a test acts, exceptions included. */
public final class Registro extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> righe = new CopyOnWriteArrayList<>();

    private Registro() {
    }

    public static Registro aperto() {
        var registro = new Registro();
        registro.start();
        radice().addAppender(registro);
        return registro;
    }

    public List<String> righe() {
        return List.copyOf(righe);
    }

    @Override
    protected void append(ILoggingEvent evento) {
        IThrowableProxy causa = evento.getThrowableProxy();
        righe.add(evento.getLoggerName() + " " + evento.getFormattedMessage() + " " + evento.getMDCPropertyMap()
                + (causa == null ? "" : ThrowableProxyUtil.asString(causa)));
    }

    @Override
    public void close() {
        radice().detachAppender(this);
        stop();
    }

    private static Logger radice() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
