package it.architrave.accesso.web.corpi;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large the body of a request may be and how slowly it may come, whatever its headers say.
 *
 * @param conFile  of a request with files
 * @param senza    of any other
 * @param respiro  time before the pace is looked at
 * @param passo    bytes in a second, on average, below which a sender is cut
 * @param alPiu    time that a body may take in all
 */
@ConfigurationProperties("architrave.corpi")
record LimitiDeiCorpi(@DefaultValue("56MB") DataSize conFile, @DefaultValue("2MB") DataSize senza,
                      @DefaultValue("20s") Duration respiro, @DefaultValue("2KB") DataSize passo,
                      @DefaultValue("30m") Duration alPiu) {

    DataSize massimo(boolean file) {
        return file ? conFile : senza;
    }
}
