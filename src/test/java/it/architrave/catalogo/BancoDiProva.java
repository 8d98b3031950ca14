package it.architrave.catalogo;

import it.architrave.territorio.CodiceIstat;
import it.architrave.territorio.Fuso;
import it.architrave.territorio.Territorio;
import it.architrave.territorio.TerritorioDiProva;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/** The catalogue put together by hand, on a day that does not move, with one municipality that asks for fees. */
final class BancoDiProva {

    static final LocalDate OGGI = LocalDate.of(2026, 5, 20);
    static final Clock OROLOGIO = Clock.fixed(OGGI.atTime(10, 0).atZone(Fuso.ROMA).toInstant(), Fuso.ROMA);
    static final CodiceIstat FIRENZE = new CodiceIstat("048017");
    static final CodiceIstat FIESOLE = new CodiceIstat("048015");

    final Territorio territorio = TerritorioDiProva.firenze();
    final Condizioni condizioni = new Condizioni();
    final LettoreForm form = new FormCamunda(new JsonMapper(), condizioni);
    final LettoreModulo lettore = new LettoreModulo(new JsonMapper(), form, condizioni);
    final Regole regole = new Regole(territorio, OROLOGIO);
    final Modulo modulo = modulo("catalogo/forms/prova/modulo.json");
    final Controlli controlli = controlli();

    Modulo modulo(String indice) {
        try {
            return lettore.leggi(new ClassPathResource(indice));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Risposte esempio() {
        try (var file = new ClassPathResource("catalogo/forms/prova/esempio.json").getInputStream()) {
            return lettore.esempio(file, OGGI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The problems of one quadro of the test module, as {@code path: message}. */
    List<String> problemi(String quadro, Map<String, Object> valori) {
        return controlli.verifica(modulo.quadro(quadro), valori, Risposte.NESSUNA, FIRENZE).stream()
                .map(p -> p.campo() + ": " + p.messaggio()).toList();
    }

    /** The example's answers of a quadro with one of them changed (null removes it). */
    Map<String, Object> esempioCon(String quadro, String campo, Object valore) {
        Map<String, Object> valori = new HashMap<>(esempio().quadro(quadro));
        valori.put(campo, valore);
        return valori;
    }

    private Controlli controlli() {
        var applicabilita = new Applicabilita(condizioni);
        return new ControlliDelleRisposte(applicabilita, new Verifica(applicabilita, regole),
                new Interruttori(new ParametriFinti(), OROLOGIO), condizioni);
    }

    /** Fiesole asks for fees, Firenze does not. */
    private static final class ParametriFinti implements Parametri {

        @Override
        public Parametro inVigore(String codice, CodiceIstat comune, LocalDate giorno) {
            return inVigore(comune, giorno).get(0);
        }

        @Override
        public List<Parametro> inVigore(CodiceIstat comune, LocalDate giorno) {
            return List.of(new Parametro("dirittiSegreteria", "STATO", comune.equals(FIESOLE) ? "SI" : "NO", "SCELTA",
                    "prova", ""));
        }
    }
}
