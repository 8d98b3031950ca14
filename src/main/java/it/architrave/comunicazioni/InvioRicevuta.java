package it.architrave.comunicazioni;

import it.architrave.accesso.Ambito;
import it.architrave.pratica.ParteDellaPratica;
import it.architrave.pratica.Parti;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends the receipt to who filed and to the elected domicile, each address once. */
@Component
class InvioRicevuta {

    private final Parti parti;
    private final Avvisi avvisi;
    private final Testi testi;

    InvioRicevuta(Parti parti, Avvisi avvisi, Testi testi) {
        this.parti = parti;
        this.avvisi = avvisi;
        this.testi = testi;
    }

    void alleParti(Ambito ambito, Ricevuta ricevuta) {
        String testo = testi.scrivi("comunicazioni/ricevuta", Map.of("ricevuta", ricevuta));
        destinatari(parti.di(ambito, ricevuta.pratica())).forEach((recapito, parte) ->
                avvisi.invia(new Avviso(ricevuta.pratica(), new Destinatario(parte.nome(), recapito),
                        "Ricevuta " + ricevuta.numero() + " – pratica " + ricevuta.pratica(), testo,
                        "ricevuta/" + ricevuta.numero() + "/" + parte.codiceFiscale(), null)));
    }

    /** One person per address; who gave none reads the receipt in the area. */
    private static Map<String, ParteDellaPratica> destinatari(List<ParteDellaPratica> persone) {
        Map<String, ParteDellaPratica> perRecapito = new LinkedHashMap<>();
        persone.stream().filter(p -> !p.recapito().isBlank())
                .forEach(p -> perRecapito.putIfAbsent(p.recapito().strip().toLowerCase(Locale.ROOT), p));
        return perRecapito;
    }
}
