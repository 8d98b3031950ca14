package it.architrave.catalogo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the value of a parameter is counted in, and how it may be written. */
public enum UnitaDiParametro {

    GIORNI("giorno", "giorni", UnitaDiParametro::intero, "Un numero intero di giorni."),
    GIORNI_LAVORATIVI("giorno lavorativo", "giorni lavorativi", UnitaDiParametro::intero, "Un numero intero di giorni lavorativi."),
    MESI("mese", "mesi", UnitaDiParametro::intero, "Un numero intero di mesi."),
    ANNI("anno", "anni", UnitaDiParametro::intero, "Un numero intero di anni."),
    EURO("euro", "euro", UnitaDiParametro::importo, "Un importo in euro, con due decimali al più."),
    VOLTE("volta", "volte", UnitaDiParametro::intero, "Un numero intero."),
    SCELTA("", "", UnitaDiParametro::parola, "Uno dei valori proposti."),
    ARRESTO("", "", UnitaDiParametro::parola, "Uno dei valori proposti.", new Opzione("SOSPENSIONE", "Lo sospende"),
            new Opzione("INTERRUZIONE", "Lo interrompe: ricomincia da capo")),
    EFFETTO("", "", UnitaDiParametro::parola, "Uno dei valori proposti.", new Opzione("ASSENSO", "Assenso"),
            new Opzione("RIGETTO", "Rigetto"), new Opzione("INADEMPIMENTO", "Inadempimento, senza altro effetto"),
            new Opzione("NON_SI_FORMA", "Il silenzio non si forma"), new Opzione("DA_VALUTARE", "Da valutare caso per caso"),
            new Opzione("DIVIETO", "L’attività si intende vietata"), new Opzione("NESSUNO", "Nulla da sé"),
            new Opzione("POTERI_CONSUMATI", "Il potere di controllo è consumato"),
            new Opzione("INTERVENTO_PRECLUSO", "Il potere di intervenire è consumato"),
            new Opzione("DA_ARCHIVIARE", "La pratica è segnalata per l’archiviazione")),
    DATA("", "", UnitaDiParametro::data, "Una data: giorno, mese e anno."),
    GIORNO("", "", UnitaDiParametro::giornoDellAnno, "Mese e giorno (12-25), o giorni da Pasqua (PASQUA+1)."),
    ORA("", "", UnitaDiParametro::ora, "Un’ora del giorno: ore e minuti, 09:00."),
    ELENCO_GIORNI("giorni", "giorni", UnitaDiParametro::elenco, "Numeri interi di giorni, separati da virgole.");

    private static final Pattern INTERO = Pattern.compile("\\d{1,4}");
    private static final Pattern IMPORTO = Pattern.compile("\\d{1,7}(\\.\\d{1,2})?");
    private static final Pattern PAROLA = Pattern.compile("[A-Z0-9_]{1,40}");

    private static final DateTimeFormatter GIORNO_E_MESE = DateTimeFormatter.ofPattern("d MMMM", Locale.ITALIAN);

    private final String uno;
    private final String tanti;
    private final UnaryOperator<String> forma;
    private final String aiuto;
    private final List<Opzione> scelte;

    UnitaDiParametro(String uno, String tanti, UnaryOperator<String> forma, String aiuto, Opzione... scelte) {
        this.uno = uno;
        this.tanti = tanti;
        this.forma = forma;
        this.aiuto = aiuto;
        this.scelte = List.of(scelte);
    }

    /** The value as it is kept, or none for what cannot be one. */
    public Optional<String> letto(String scritto) {
        return Optional.of(forma.apply(scritto.strip())).filter(v -> !v.isEmpty());
    }

    /** The value with its unit, for the reader. */
    public String inParole(String valore) {
        if (this == DATA) {
            return Parole.giorno(valore);
        }
        if (this == GIORNO) {
            return valore.startsWith("PASQUA") ? valore.replace("PASQUA", "Pasqua").replace("+", " + ")
                    : GIORNO_E_MESE.format(MonthDay.parse("--" + valore));
        }
        return (valore.replace(",", ", ") + " " + (valore.equals("1") ? uno : tanti)).strip();
    }

    public String aiuto() {
        return aiuto;
    }

    /** The words that every code of this unit chooses among. */
    public List<Opzione> scelte() {
        return scelte;
    }

    /** The unit itself, for who chooses among several. */
    public String nome() {
        return tanti;
    }

    public boolean diScelta() {
        return this == SCELTA || !scelte.isEmpty();
    }

    private static String intero(String scritto) {
        return INTERO.matcher(scritto).matches() ? String.valueOf(Integer.parseInt(scritto)) : "";
    }

    private static String importo(String scritto) {
        String conPunto = scritto.replace(',', '.');
        return IMPORTO.matcher(conPunto).matches() ? conPunto : "";
    }

    private static String parola(String scritto) {
        return PAROLA.matcher(scritto).matches() ? scritto : "";
    }

    private static String data(String scritto) {
        try {
            return LocalDate.parse(scritto).toString();
        } catch (DateTimeException nonEUnaData) {
            return "";
        }
    }

    private static String giornoDellAnno(String scritto) {
        try {
            return scritto.matches("PASQUA(\\+\\d{1,2})?") ? scritto : MonthDay.parse("--" + scritto).toString().substring(2);
        } catch (DateTimeException nonEUnGiorno) {
            return "";
        }
    }

    private static String ora(String scritto) {
        try {
            return LocalTime.parse(scritto).toString();
        } catch (DateTimeException nonEUnOra) {
            return "";
        }
    }

    private static String elenco(String scritto) {
        String[] numeri = scritto.split("\\s*,\\s*", -1);
        return Arrays.stream(numeri).allMatch(n -> INTERO.matcher(n).matches())
                ? Arrays.stream(numeri).map(n -> String.valueOf(Integer.parseInt(n))).distinct().collect(Collectors.joining(","))
                : "";
    }
}
