package it.architrave.comunicazioni;

import it.architrave.fascicolo.Ricevuta;
import it.architrave.pratica.NumeroPratica;
import it.architrave.pratica.ParteDellaPratica;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Sends receipts: of a filing to who filed and to the elected domicile, each address once; of an act to its sender. */
@Component
class InvioRicevuta {

    private final Avvisi avvisi;
    private final Testi testi;

    InvioRicevuta(Avvisi avvisi, Testi testi) {
        this.avvisi = avvisi;
        this.testi = testi;
    }

    void alleParti(Ricevuta.Fissata fissata, List<ParteDellaPratica> persone, NumeroPratica pratica) {
        String numero = fissata.ricevuta().numero();
        String testo = testo(fissata);
        destinatari(persone).forEach((recapito, parte) ->
                avvisi.invia(new Avviso(pratica, new Destinatario(parte.nome(), recapito),
                        "Ricevuta " + numero + " – pratica " + pratica, testo,
                        "ricevuta/" + numero + "/" + parte.codiceFiscale(), null)));
    }

    void alMittente(Ricevuta.Fissata fissata, Comunicazione comunicazione, Destinatario mittente) {
        String numero = fissata.ricevuta().numero();
        avvisi.invia(new Avviso(comunicazione.pratica(), mittente, "Ricevuta " + numero + " – "
                + comunicazione.tipo().nome() + " – pratica " + comunicazione.pratica(), testo(fissata),
                "comunicazione/" + numero, null));
    }

    String testo(Ricevuta.Fissata fissata) {
        return testi.scrivi("comunicazioni/ricevuta", Map.of("fissata", fissata, "ricevuta", fissata.ricevuta()));
    }

    /** One person per address; who gave none reads the receipt in the area. */
    private static Map<String, ParteDellaPratica> destinatari(List<ParteDellaPratica> persone) {
        Map<String, ParteDellaPratica> perRecapito = new LinkedHashMap<>();
        persone.stream().filter(p -> !p.recapito().isBlank())
                .forEach(p -> perRecapito.putIfAbsent(p.recapito().strip().toLowerCase(Locale.ROOT), p));
        return perRecapito;
    }
}
