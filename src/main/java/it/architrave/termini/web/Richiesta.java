package it.architrave.termini.web;

import io.swagger.v3.oas.annotations.media.Schema;
import it.architrave.termini.regole.Procedimento;
import it.architrave.termini.regole.TipoEvento;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The request as the published contract describes it; it is read by {@link LetturaDellaRichiesta}. */
@Schema(requiredProperties = {"procedimento", "eventi"})
record Richiesta(Procedimento procedimento, @Schema(description = "Codice ISTAT, sei cifre") @Nullable String comune,
                 List<EventoRichiesto> eventi,
                 @Schema(description = "complesso, tipo, vincolo, assensiFormaliGiaAcquisiti, preavviso, silenzioDopoPreavviso,"
                         + " controlloCila, assensiDaAcquisire, zonaA, tempestivita, profiloConferenza, enteSensibile,"
                         + " santoPatrono") @Nullable Map<String, Object> opzioni) {

    @Schema(requiredProperties = {"tipo", "data"})
    record EventoRichiesto(TipoEvento tipo, LocalDate data,
                           @Schema(description = "Solo dove l’atto stesso dà giorni") @Nullable Integer giorni) {
    }
}
