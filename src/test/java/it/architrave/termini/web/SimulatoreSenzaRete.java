package it.architrave.termini.web;

import it.architrave.catalogo.Leggi;
import it.architrave.catalogo.LeggiDiProva;
import it.architrave.termini.StoriaImpossibile;
import it.architrave.termini.regole.Ammissibilita;
import it.architrave.termini.regole.Limiti;
import it.architrave.termini.regole.NormeNelTempo;
import it.architrave.termini.regole.Regole;
import it.architrave.termini.regole.Vizio;
import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.ComuneSconosciuto;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The simulator from JSON to JSON, without net and application; the rows of each place are read once. */
public final class SimulatoreSenzaRete {

    private static final Limiti LIMITI = new Limiti(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31), 50, 3650);

    /** What the endpoint would answer. */
    public record Risposto(int stato, String corpo) {
    }

    private final Leggi leggi = LeggiDiProva.nuove().leggi();
    private final Map<String, NormeNelTempo> norme = new HashMap<>();
    private final JsonMapper mapper = JsonMapper.builder().build();

    public Risposto simula(String json) {
        try {
            var lettura = LetturaDellaRichiesta.leggi(json.getBytes(StandardCharsets.UTF_8), LIMITI.eventi() + 1);
            NormeNelTempo delLuogo = di(lettura.comune());
            List<Vizio> vizi = Ammissibilita.vizi(lettura.storia(), delLuogo, LIMITI);
            if (!vizi.isEmpty()) {
                throw new StoriaImpossibile(vizi);
            }
            return new Risposto(200, mapper.writeValueAsString(Risposta.di(Regole.calcola(lettura.storia(), delLuogo))));
        } catch (StoriaImpossibile impossibile) {
            return new Risposto(400, mapper.writeValueAsString(Map.of("problemi", impossibile.vizi())));
        }
    }

    private NormeNelTempo di(@Nullable String comune) {
        try {
            return norme.computeIfAbsent(comune == null ? "" : comune, c -> NormeNelTempo.di(
                    comune == null ? leggi.delloStato() : leggi.di(new CodiceIstat(comune))));
        } catch (ComuneSconosciuto sconosciuto) {
            throw new StoriaImpossibile(List.of(new Vizio("comune", sconosciuto.getMessage())));
        }
    }
}
