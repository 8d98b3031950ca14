package it.architrave.termini.ingenuo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Histories by chance; the dates are drawn to the places where calculators err. */
final class StorieACaso {

    private static final LocalDate PRIMA = LocalDate.of(1990, 1, 1);
    private static final LocalDate ULTIMA = LocalDate.of(2100, 12, 31);
    private static final List<String> COMUNI = List.of("048017", "001272", "015146", "063049", "037006", "082053", "001001");
    private static final List<Integer> DURATE = List.of(10, 15, 20, 30, 40, 45, 60, 75, 90, 100, 120, 150, 180, 365);
    private static final List<String> GIORNI = List.of("12-25", "12-24", "12-26", "12-31", "01-01", "01-06", "04-25", "05-01",
            "06-02", "06-29", "08-15", "10-04", "10-03", "11-01", "12-08", "02-28", "02-29", "03-01", "08-31");
    private static final Map<String, List<String>> SCELTE = Map.of(
            "tipo", List.of("ORDINARIO", "IN_LUOGO_DI_SCIA", "CONVENZIONATO", "DEROGA"),
            "preavviso", List.of("SPECIALE_40", "GENERALE"),
            "silenzioDopoPreavviso", List.of("DA_VALUTARE", "SI_FORMA"),
            "controlloCila", List.of("NESSUNO", "ANALOGIA_30"),
            "tempestivita", List.of("ADOZIONE", "COMUNICAZIONE"),
            "profiloConferenza", List.of("CDS_2026", "CDS_ORD", "CDS_DL76"));
    private static final Map<String, List<String>> PROPRIE = Map.of(
            "PERMESSO_DI_COSTRUIRE", List.of("complesso", "tipo", "vincolo", "assensiFormaliGiaAcquisiti", "preavviso",
                    "silenzioDopoPreavviso"),
            "CILA", List.of("controlloCila", "assensiDaAcquisire"),
            "SCIA", List.of("assensiDaAcquisire", "zonaA", "tempestivita"),
            "AGIBILITA", List.of("tempestivita"),
            "CONFERENZA", List.of("profiloConferenza", "enteSensibile"));
    private static final List<String> OPZIONI = List.of("complesso", "tipo", "vincolo", "assensiFormaliGiaAcquisiti",
            "preavviso", "silenzioDopoPreavviso", "controlloCila", "assensiDaAcquisire", "zonaA", "tempestivita",
            "profiloConferenza", "enteSensibile");

    private final Random caso;

    StorieACaso(Random caso) {
        this.caso = caso;
    }

    Storia storia() {
        return storia(uno(Grammatica.procedimenti()));
    }

    Storia storia(String procedimento) {
        String tipo = uno(Grammatica.aperture(procedimento));
        Storia storia = new Storia(procedimento, comune(), List.of(fatto(tipo, apertura())), opzioni(procedimento));
        while (caso.nextInt(100) < 78) {
            List<String> possibili = Grammatica.possibili(storia);
            LocalDate giorno = possibili.isEmpty() ? null : poi(storia);
            if (giorno == null) {
                break;
            }
            storia = storia.e(fatto(uno(possibili), giorno));
        }
        return storia;
    }

    /** Known events in any order and number: nobody says what they mean, only that an answer must come. */
    Storia disordinata() {
        String procedimento = uno(Grammatica.procedimenti());
        List<String> tipi = new ArrayList<>(Grammatica.SEGUENTI.get(procedimento));
        tipi.addAll(Grammatica.aperture(procedimento));
        LocalDate giorno = apertura();
        Storia storia = new Storia(procedimento, comune(), List.of(fatto(uno(Grammatica.aperture(procedimento)), giorno)),
                opzioni(procedimento));
        while (caso.nextInt(100) < 85) {
            giorno = limita(giorno.plusDays(caso.nextInt(4) == 0 ? 0 : caso.nextInt(60)));
            storia = storia.e(fatto(uno(tipi), giorno));
        }
        return storia;
    }

    private Fatto fatto(String tipo, LocalDate giorno) {
        return switch (tipo) {
            case "CONFORMAZIONE_ORDINATA" -> new Fatto(tipo, giorno, 30 + uno(List.of(0, 0, 0, 1, 15, 30, 60, 150)));
            case "PROROGA_DEMOLIZIONE" -> new Fatto(tipo, giorno, uno(List.of(91, 120, 150, 180, 239, 240)));
            case "SOSTITUZIONE_RICHIESTA" -> new Fatto(tipo, giorno, caso.nextInt(5) == 0 ? 1 + caso.nextInt(3650)
                    : uno(List.of(1, 2, 30, 45, 60, 75, 90, 180, 3649, 3650)));
            default -> new Fatto(tipo, giorno);
        };
    }

    private @Nullable String comune() {
        int sorte = caso.nextInt(10);
        return sorte < 5 ? null : sorte < 7 ? Almanacco.ROMA : uno(COMUNI);
    }

    private Map<String, Object> opzioni(String procedimento) {
        Map<String, Object> opzioni = new LinkedHashMap<>();
        for (String opzione : OPZIONI) {
            if (caso.nextInt(100) < (PROPRIE.getOrDefault(procedimento, List.of()).contains(opzione) ? 40 : 2)) {
                opzioni.put(opzione, SCELTE.containsKey(opzione) ? uno(SCELTE.get(opzione)) : caso.nextInt(5) > 0);
            }
        }
        if (caso.nextInt(10) == 0) {
            opzioni.put("santoPatrono", caso.nextBoolean());
        }
        return opzioni;
    }

    /** Half of the openings are such that a usual term ends on, or beside, a day that calculators get wrong. */
    private LocalDate apertura() {
        int sorte = caso.nextInt(100);
        if (sorte < 8) {
            return fra(1990, 2100);
        }
        if (sorte < 25) {
            List<LocalDate> cambiamenti = new ArrayList<>(Numeri.cambiamenti().toList());
            cambiamenti.add(LocalDate.of(2026, 3, 1));
            cambiamenti.add(LocalDate.of(2025, 12, 31));
            return limita(uno(cambiamenti).plusDays(caso.nextInt(5) - 2));
        }
        if (sorte < 50) {
            return fra(2024, 2032);
        }
        return limita(insidioso().minusDays(uno(DURATE)).plusDays(caso.nextInt(3) - 1));
    }

    private LocalDate insidioso() {
        int anno = caso.nextInt(10) == 0 ? 1990 + caso.nextInt(111) : 2024 + caso.nextInt(9);
        if (caso.nextInt(4) == 0) {
            return Almanacco.pasqua(anno).plusDays(caso.nextInt(4) - 1);
        }
        String giorno = uno(GIORNI);
        return giorno.equals("02-29") ? LocalDate.of(anno, 2, 28).plusDays(1) : LocalDate.parse(anno + "-" + giorno);
    }

    private LocalDate fra(int primo, int ultimo) {
        return LocalDate.of(primo, 1, 1).plusDays(caso.nextInt((ultimo - primo + 1) * 365));
    }

    private static LocalDate limita(LocalDate giorno) {
        return giorno.isBefore(PRIMA) ? PRIMA : giorno.isAfter(ULTIMA) ? ULTIMA : giorno;
    }

    /** The next day: the same, one just at a term of the history so far, or any. */
    private @Nullable LocalDate poi(Storia storia) {
        LocalDate ultimo = storia.eventi().get(storia.eventi().size() - 1).data();
        LocalDate giorno = ultimo;
        int sorte = caso.nextInt(100);
        if (sorte >= 6) {
            List<LocalDate> termini = termini(storia, ultimo);
            giorno = sorte < 55 && !termini.isEmpty() ? uno(termini).plusDays(uno(List.of(-1, 0, 0, 1)))
                    : ultimo.plusDays(caso.nextInt(sorte < 95 ? 40 : 400));
        }
        return giorno.isBefore(ultimo) ? ultimo : giorno.isAfter(ULTIMA) ? null : giorno;
    }

    private static List<LocalDate> termini(Storia storia, LocalDate ultimo) {
        List<LocalDate> termini = new ArrayList<>();
        for (Voce voce : Ingenuo.calcola(storia).voci.values()) {
            if (voce.data() != null && voce.grezza() != null && !voce.data().isBefore(ultimo)) {
                termini.add(voce.data());
                termini.add(voce.grezza());
            }
        }
        return termini;
    }

    private <T> T uno(List<T> molti) {
        return molti.get(caso.nextInt(molti.size()));
    }
}
