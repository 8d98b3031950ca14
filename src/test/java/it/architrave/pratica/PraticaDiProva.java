package it.architrave.pratica;

import it.architrave.accesso.Ambito;
import it.architrave.accesso.Ruolo;
import it.architrave.accesso.Utente;
import it.architrave.catalogo.Modulo;
import it.architrave.territorio.CodiceIstat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Files small cases for the tests of the modules that hang something on a case. */
public class PraticaDiProva {

    public static final Utente GEOMETRA = new Utente("geometra", "Anna Bianchi", "BNCNNA80A41D612X",
            "anna.bianchi@architrave.invalid", Set.of(Ruolo.PARTE), Set.of());

    private static final Modulo MODULO = new Modulo("Cila", "2025-03-27", "CILA", "art. 6-bis", List.of(), List.of());

    private final Bozze bozze;
    private final Iscrizione iscrizione;
    private final TransactionTemplate transazione;

    PraticaDiProva(Bozze bozze, Iscrizione iscrizione, PlatformTransactionManager transazioni) {
        this.bozze = bozze;
        this.iscrizione = iscrizione;
        this.transazione = new TransactionTemplate(transazioni);
    }

    public NumeroPratica presenta(String comune) {
        return presenta(comune, numero -> { });
    }

    /** Files a case with these answers and does the rest of the act in the same transaction. */
    public NumeroPratica presenta(String comune, Map<String, Map<String, Object>> quadri,
                                  Consumer<NumeroPratica> nelloStessoAtto) {
        return transazione.execute(t -> {
            Bozza bozza = bozze.apri(GEOMETRA, MODULO, new CodiceIstat(comune));
            quadri.forEach((codice, valori) -> bozze.salva(Ambito.di(GEOMETRA), bozza.id(), codice, valori));
            boolean tardiva = List.of("d2", "d3").contains(String.valueOf(
                    quadri.getOrDefault("qualificazioneCila", Map.of()).get("qualificazione")));
            NumeroPratica numero = iscrizione.iscrivi(bozze.leggi(Ambito.di(GEOMETRA), bozza.id()), parti(),
                    "Manutenzione straordinaria in via Roma 1", tardiva).numero();
            nelloStessoAtto.accept(numero);
            return numero;
        });
    }

    /** Does something in one transaction. */
    public void inUnAtto(Runnable atto) {
        transazione.executeWithoutResult(t -> atto.run());
    }

    /** Files a case and does the rest of the act in the same transaction. */
    public NumeroPratica presenta(String comune, Consumer<NumeroPratica> nelloStessoAtto) {
        return presenta(comune, Map.of(), nelloStessoAtto);
    }

    private static List<ParteDellaPratica> parti() {
        return List.of(new ParteDellaPratica(GEOMETRA.codiceFiscale(), GEOMETRA.nome(), "compilatore",
                        GEOMETRA.email()),
                new ParteDellaPratica("RSSMRA70A01D612P", "Mario Rossi", "titolare", "mario.rossi@architrave.invalid"));
    }
}
