package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CIL, CILA, SCIA, SCIA alternativa and agibilità (art. 6, 6-bis, 22, 23, 24 TUE). */
final class Segnalazioni {

    private static final String CONTROLLO = "CONTROLLO_FINE";
    private static final String INIZIO = "INIZIO_LAVORI_DAL";

    private final Storia storia;
    private final Almanacco almanacco;
    private final Foglio foglio;
    private final LocalDate apertura;

    Segnalazioni(Storia storia, Almanacco almanacco, Foglio foglio) {
        this.storia = storia;
        this.almanacco = almanacco;
        this.foglio = foglio;
        this.apertura = storia.apertura();
    }

    void scrivi() {
        switch (storia.procedimento()) {
            case "CIL" -> foglio.scrivi("RIMOZIONE_ENTRO", Voce.di(almanacco.avanti(apertura, Numeri.cil(apertura))));
            case "CILA" -> cila();
            case "SCIA" -> scia();
            case "SCIA_ALTERNATIVA" -> alternativa();
            default -> agibilita();
        }
    }

    private void cila() {
        inizio(apertura);
        if (storia.scelta("controlloCila", "NESSUNO").equals("ANALOGIA_30")) {
            LocalDate da = storia.vero("assensiDaAcquisire") ? ultimo("ASSENSI_RILASCIATI") : apertura;
            foglio.autotutela(apertura, finestra(da));
        }
    }

    private void scia() {
        inizio(storia.vero("zonaA") ? almanacco.avanti(apertura, 30) : apertura);
        LocalDate da = storia.vero("assensiDaAcquisire") ? ultimo("ASSENSI_RILASCIATI") : apertura;
        new Finestra(storia, foglio, da).scrivi(storia.seguenti());
    }

    private void inizio(LocalDate primo) {
        if (!storia.vero("assensiDaAcquisire")) {
            foglio.scrivi(INIZIO, Voce.di(primo));
            return;
        }
        LocalDate comunicati = ultimo("ASSENSI_COMUNICATI");
        foglio.scrivi(INIZIO, comunicati == null ? Voce.ferma(Voce.SOSPESO)
                : Voce.di(comunicati.isAfter(primo) ? comunicati : primo));
    }

    private Voce finestra(@Nullable LocalDate da) {
        if (da != null) {
            return foglio.conta(CONTROLLO, da, 30);
        }
        foglio.scrivi(CONTROLLO, Voce.ferma(Voce.SOSPESO));
        return foglio.letta(CONTROLLO);
    }

    private void alternativa() {
        LocalDate da = apertura;
        for (Fatto fatto : storia.seguenti()) {
            if (!fatto.tipo().equals("ORDINE_ADOTTATO")) {
                da = fatto.data();
            }
        }
        LocalDate inizio = almanacco.avanti(da, 30);
        foglio.scrivi(INIZIO, Voce.di(inizio));
        foglio.scrivi("ULTIMAZIONE_ENTRO", Voce.di(almanacco.anni(inizio, 3)));
        Voce fine = finestra(da);
        foglio.autotutela(apertura, fine);
        if (inizio.isBefore(fine.giorno())) {
            foglio.avvisi.add("INIZIO_PRIMA_DELLA_FINE_CONTROLLO");
        }
        LocalDate ordine = ultimo("ORDINE_ADOTTATO");
        if (ordine != null) {
            foglio.conclude(CONTROLLO, ordine);
        }
    }

    private void agibilita() {
        List<Fatto> fatti = storia.eventi();
        if (storia.apertaDa("LAVORI_ULTIMATI")) {
            foglio.conta("PRESENTAZIONE_ENTRO", apertura, 15);
            fatti = storia.seguenti();
            if (fatti.isEmpty()) {
                return;
            }
            foglio.conclude("PRESENTAZIONE_ENTRO", fatti.get(0).data(), "PRESENTAZIONE_TARDIVA");
        }
        new Finestra(storia, foglio, fatti.get(0).data()).scrivi(fatti.subList(1, fatti.size()));
    }

    private @Nullable LocalDate ultimo(String tipo) {
        return storia.seguenti().stream().filter(fatto -> fatto.tipo().equals(tipo)).map(Fatto::data)
                .reduce((prima, dopo) -> dopo).orElse(null);
    }
}
