package it.architrave.termini.web;

import it.architrave.termini.web.ModuloDeiTermini.Riga;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A calculation to begin from, one click away. */
record Esempio(String nome, String indirizzo) {

    static List<Esempio> tutti(LocalDate oggi) {
        return List.of(
                di("permesso", "PERMESSO_DI_COSTRUIRE", fatto("ISTANZA_PRESENTATA", oggi.toString())),
                di("documenti", "PERMESSO_DI_COSTRUIRE", fatto("ISTANZA_PRESENTATA", "2026-10-05"),
                        fatto("DOCUMENTI_RICHIESTI", "2026-10-30"), fatto("DOCUMENTI_RICEVUTI", "2026-12-01")),
                di("scia", "SCIA", fatto("ISTANZA_PRESENTATA", "2026-11-25")),
                di("sismica", "SISMICA_AUTORIZZAZIONE", fatto("ISTANZA_PRESENTATA", "2027-01-18"),
                        fatto("PREAVVISO_COMUNICATO", "2027-02-08"), fatto("OSSERVAZIONI_RICEVUTE", "2027-02-15")));
    }

    private static Esempio di(String nome, String procedimento, Riga... eventi) {
        return new Esempio(nome, new ModuloDeiTermini(procedimento, "", List.of(eventi), Map.of()).indirizzo());
    }

    private static Riga fatto(String tipo, String data) {
        return new Riga(tipo, data, "");
    }
}
