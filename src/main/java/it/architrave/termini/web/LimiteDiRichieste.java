package it.architrave.termini.web;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import it.architrave.accesso.ReteDelChiamante;
import it.architrave.termini.TerminiProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** How often one caller may ask; kept in memory, per process, for the callers of late. */
@Component
class LimiteDiRichieste implements HandlerInterceptor {

    private final TerminiProperties misure;
    private final Map<String, Bucket> chiamanti = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> vecchio) {
            return size() > misure.chiamanti();
        }
    };

    LimiteDiRichieste(TerminiProperties misure) {
        this.misure = misure;
    }

    @Override
    public boolean preHandle(HttpServletRequest richiesta, HttpServletResponse risposta, Object chi) {
        ConsumptionProbe prova = di(ReteDelChiamante.di(richiesta.getRemoteAddr())).tryConsumeAndReturnRemaining(1);
        if (!prova.isConsumed()) {
            throw new TroppeRichieste(Duration.ofNanos(prova.getNanosToWaitForRefill()).toSeconds() + 1);
        }
        return true;
    }

    private synchronized Bucket di(String rete) {
        // Taken out and put back: whoever asks last is forgotten last.
        Bucket noto = chiamanti.remove(rete);
        Bucket secchio = noto != null ? noto : Bucket.builder().addLimit(l -> l.capacity(misure.alMinuto())
                .refillGreedy(misure.alMinuto(), Duration.ofMinutes(1))).build();
        chiamanti.put(rete, secchio);
        return secchio;
    }
}
