package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Parti;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The letters of the office: one notice to each person of the case, at the address declared in the filing. */
@Component
public class Lettere {

    private final Avvisi avvisi;
    private final Parti parti;
    private final TestoDellaLettera testo;

    Lettere(Avvisi avvisi, Parti parti, TestoDellaLettera testo) {
        this.avvisi = avvisi;
        this.parti = parti;
        this.testo = testo;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void scrivi(Ambito ambito, Lettera lettera) {
        Map<String, ParteDellaPratica> recapiti = new LinkedHashMap<>();
        unaVolta(parti.di(ambito, lettera.pratica()))
                .forEach(p -> recapiti.putIfAbsent(p.recapito().strip().toLowerCase(Locale.ROOT), p));
        String scritto = testo.scrivi(ambito, lettera);
        int copia = 0;
        for (ParteDellaPratica parte : recapiti.values()) {
            copia++;
            avvisi.invia(new Avviso(lettera.pratica(), new Destinatario(parte.nome(), parte.recapito()),
                    lettera.oggetto() + " – pratica " + lettera.pratica(), scritto,
                    lettera.pratica() + "/" + lettera.chiave() + "/" + copia, lettera.documento()));
        }
    }

    /** Who files may also be delegate or designer: the address declared there counts, not the account's. */
    private static Collection<ParteDellaPratica> unaVolta(List<ParteDellaPratica> persone) {
        Map<String, ParteDellaPratica> perPersona = new LinkedHashMap<>();
        persone.stream().filter(p -> !p.recapito().isBlank()).forEach(p -> perPersona.put(p.codiceFiscale(), p));
        return perPersona.values();
    }
}
